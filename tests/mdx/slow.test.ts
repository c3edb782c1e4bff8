import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Nothing here waits for it: it only ends a pattern that would go on for ever. */
const timeout = 240_000;

test(
  'no pattern of the reader, the schemas or the quotations takes for ever on 200 kB of any part',
  () => {
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'slow-child.ts')], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
      timeout,
    });
    expect({
      status: child.status,
      last: child.stdout.trimEnd().split('\n').at(-1),
      error: child.stderr,
    }).toEqual({ status: 0, last: 'done', error: '' });
  },
  timeout + 10_000,
);
