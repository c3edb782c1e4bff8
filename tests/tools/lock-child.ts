/** Takes the lock of a folder and notes when it has it and when it gives it back; for lock.test.ts. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from '#tools/build/lock.ts';

const folder = process.argv[2] ?? '';
const note = (word: string) => appendFileSync(join(folder, 'notes'), `${word}\n`);
for (let turn = 0; turn < 20; turn += 1) {
  await withBuildLock(folder, async () => {
    note('in');
    await Promise.resolve();
    note('out');
  }).catch((error: Error) => note(error.name === 'Letter' ? 'busy' : error.message));
}
