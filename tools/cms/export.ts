/** Writes a commit of the clone into a folder, beside the work tree that decap-server switches between drafts. */
import { mkdirSync, rmSync } from 'node:fs';
import type { Git } from './git.ts';

/**
 * Makes the folder hold `content/` and `public/` of a commit; only files that differ are written. Files that are in no
 * commit stay.
 *
 * @throws Letter when git cannot do it
 */
export async function exportCommit(git: Git, commit: string, folder: string): Promise<void> {
  const index = `${folder}.index`;
  const write = () => {
    mkdirSync(folder, { recursive: true });
    return git.run(['--work-tree', folder, 'read-tree', '--reset', '-u', commit], {
      GIT_INDEX_FILE: index,
    });
  };
  if ((await write()).code === 0) return;
  // A crash may have left a broken index or its lock: from nothing again.
  for (const path of [folder, index, `${index}.lock`]) {
    rmSync(path, { recursive: true, force: true });
  }
  const { code, err } = await write();
  if (code !== 0) throw new Error(`git read-tree failed in ${folder}: ${err}`);
}
