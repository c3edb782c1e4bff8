/** Puts right what a crash, or decap-server itself, left behind in the clone. Nothing that somebody wrote is lost. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.ts';

/** Locks of git. Ours runs one at a time, so that one we meet belongs to a process that is gone. */
const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock'];

/**
 * Brings the clone back to a clean main: no lock, no rebase or merge half done, no other branch checked out, no loose
 * change. Loose changes go into the stash of the clone. Costs one short run of git where all is well.
 *
 * @throws Letter when git cannot do it
 */
export async function heal(git: Git, print: (line: string) => void = console.error): Promise<void> {
  const at = (name: string) => join(git.folder, '.git', name);
  for (const lock of LOCKS) rmSync(at(lock), { force: true });
  if (existsSync(at('rebase-merge')) || existsSync(at('rebase-apply'))) {
    if (!(await git.ok('rebase', '--abort'))) await git.run(['rebase', '--quit']);
  }
  if (existsSync(at('MERGE_HEAD'))) await git.run(['merge', '--abort']);
  if (existsSync(at('CHERRY_PICK_HEAD'))) await git.run(['cherry-pick', '--abort']);

  const state = await git('status', '--porcelain', '--branch', '--untracked-files=all');
  const [branch = '', ...changes] = state.trimEnd().split('\n');
  if (changes.length > 0) {
    await git('stash', 'push', '--quiet', '--include-untracked', '-m', 'Left over by a crash');
    print(
      `${git.folder}\n    There were changes that belong to no draft: ${changes.map((line) => line.slice(3)).join(', ')}.\n` +
        '    They are kept: see git stash list in that folder.',
    );
  }
  if (branch !== '## main') await git('checkout', '--quiet', '--force', 'main');
}
