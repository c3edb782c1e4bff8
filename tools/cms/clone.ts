/** The editors' own clone of the repository: made once, kept up to date, never the developer's work tree. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Letter } from '#tools/lib/command.ts';
import { type Git, gitIn } from './git.ts';
import { heal } from './heal.ts';

export interface CloneOptions {
  /** The repository, its top folder. */
  root: string;
  /** Where the clone and what belongs to it goes, such as `.cms` of the repository. */
  folder: string;
  print: (line: string) => void;
}

/** What the clone holds as files, in the words of `git sparse-checkout`: only what editors write. */
const HELD = ['/content/', '/public/'];

/** What an untracked file must be to get into a draft: decap-server adds all that it finds. */
const EXCLUDED = ['/*', '!/content/', '!/public/', '/public/*', '!/public/media/'];

const SETTINGS: Record<string, string> = {
  'core.quotepath': 'false',
  'core.autocrlf': 'false',
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'commit.gpgsign': 'false',
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
  'merge.conflictStyle': 'merge',
};

/**
 * Opens the clone, makes it where there is none, puts right what a crash left, and brings in the commits of the repository.
 *
 * @throws Letter when git is missing, the folder is no repository, or the clone cannot be used; nothing is deleted then
 */
export async function openClone({ root, folder, print }: CloneOptions): Promise<Git> {
  await judgeRepository(root);
  mkdirSync(folder, { recursive: true });
  // The folder ignores itself, whatever the .gitignore of the repository says.
  writeFileSync(join(folder, '.gitignore'), '*\n');
  const path = join(folder, 'clone');
  if (!existsSync(path)) await makeClone(root, path);
  const git = gitIn(path);
  if (!existsSync(join(path, '.git')) || !(await git.ok('rev-parse', '--verify', 'main'))) {
    throw new Letter(
      path,
      'This is not the clone that the editor made.',
      'Move the folder away, and start again: a new clone is made.',
    );
  }
  await writeSettings(git, root);
  await heal(git, print);
  await bringIn(git, root, print);
  return git;
}

async function judgeRepository(root: string): Promise<void> {
  const git = gitIn(root, { ownSettings: true });
  const top = await git.run(['rev-parse', '--show-prefix']);
  if (top.code !== 0) {
    throw new Letter(
      root,
      `This folder is not a Git repository. ${top.err.trim()}`,
      'Get the project with git clone, or make a repository: git init, git add ., git commit.',
    );
  }
  if (top.out.trim() !== '') {
    throw new Letter(
      root,
      'This folder lies inside a repository, but is not its top.',
      'Keep the project in a repository of its own.',
    );
  }
  if (!(await git.ok('rev-parse', '--verify', 'HEAD'))) {
    throw new Letter(root, 'The repository has no commit.', 'Commit the project once.');
  }
}

/** Under another name until it is whole, so that a start that was broken off leaves nothing half made. */
async function makeClone(root: string, path: string): Promise<void> {
  const next = `${path}.new`;
  rmSync(next, { recursive: true, force: true });
  const own = gitIn(root, { ownSettings: true });
  await own('clone', '--quiet', '--no-checkout', '--no-tags', '--single-branch', '--template=', root, next); // prettier-ignore
  const git = gitIn(next);
  const commit = (await own('rev-parse', 'HEAD')).trim();
  mkdirSync(join(next, '.git/info'), { recursive: true });
  writeFileSync(join(next, '.git/info/exclude'), `${EXCLUDED.join('\n')}\n`);
  await git('sparse-checkout', 'set', '--no-cone', ...HELD);
  await git('checkout', '--quiet', '--force', '-B', 'main', '--no-track', commit);
  for (const branch of (await git('branch', '--format=%(refname:short)')).split('\n')) {
    if (branch && branch !== 'main' && !branch.startsWith('(')) await git('branch', '-D', branch);
  }
  // Nothing may be pushed from here by mistake.
  await git('remote', 'remove', 'origin');
  renameSync(next, path);
}

/** The commits are by the person whose repository it is. */
async function writeSettings(git: Git, root: string): Promise<void> {
  const own = gitIn(root, { ownSettings: true });
  const ask = async (name: string) => (await own.run(['config', name])).out.trim();
  const settings = {
    ...SETTINGS,
    'user.name': (await ask('user.name')) || 'County Hall editor',
    'user.email': (await ask('user.email')) || 'editor@localhost',
  };
  for (const [name, value] of Object.entries(settings)) await git('config', name, value);
}

/** Merges what was committed in the repository. A conflict leaves the clone as it was, and is told. */
async function bringIn(git: Git, root: string, print: (line: string) => void): Promise<void> {
  const own = gitIn(git.folder, { ownSettings: true });
  await own('fetch', '--quiet', '--no-tags', '--update-shallow', root, 'HEAD');
  if (await git.ok('merge-base', '--is-ancestor', 'FETCH_HEAD', 'main')) return;
  const { code } = await git.run([
    'merge', '--quiet', '--no-edit', '--message', 'Bring in the commits of the repository', 'FETCH_HEAD',
  ]); // prettier-ignore
  if (code === 0) return;
  const conflicts = (await git('diff', '--name-only', '--diff-filter=U')).trim().split('\n');
  await git.run(['merge', '--abort']);
  print(
    new Letter(
      conflicts.filter(Boolean).join(', ') || git.folder,
      'The repository and the editor both changed this. The new commits were not brought in; nothing is lost.',
      `In the repository run: git pull --no-rebase ${git.folder} main. Settle the conflict, commit, and start again.`,
    ).message,
  );
}
