import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openClone } from '#tools/cms/clone.ts';
import { Letter } from '#tools/lib/command.ts';
import { git, makeRepository, readIn, startOn, writeIn } from './repository.ts';

async function open(root: string) {
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  const clone = await openClone({ root, folder: join(root, '.cms'), print });
  return { clone: clone.folder, printed };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'county-hall-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const BUSES = 'content/topics/buses.mdx';

test('the clone is on main and holds what editors write, without the programs', async () => {
  const root = makeRepository();
  const { clone } = await open(root);
  expect(git(clone, 'status', '--branch', '--short')).toBe('## main');
  expect(readIn(clone, BUSES)).toBe(readIn(root, BUSES));
  expect(existsSync(join(clone, 'tools'))).toBe(false);
  expect(git(clone, 'remote')).toBe('');
});

test('nothing of the clone is seen by the repository, whatever its .gitignore says', async () => {
  const root = makeRepository();
  await open(root);
  expect(git(root, 'status', '--short')).toBe('');
});

test.each([
  ['on a branch of another name', (root: string) => git(root, 'switch', '-q', '-c', 'redesign')],
  ['with no branch', (root: string) => git(root, 'switch', '-q', '--detach')],
])('a repository %s has a clone on main, too', async (_, prepare) => {
  const root = makeRepository();
  prepare(root);
  const { clone } = await open(root);
  expect(git(clone, 'branch', '--format=%(refname:short)')).toBe('main');
  expect(git(clone, 'rev-parse', 'main')).toBe(git(root, 'rev-parse', 'HEAD'));
});

test('a work tree beside the repository has a clone of its own', async () => {
  const root = makeRepository();
  const tree = join(folder(), 'tree');
  git(root, 'worktree', 'add', '--quiet', '-b', 'beside', tree);
  const { clone } = await open(tree);
  expect(readIn(clone, BUSES)).toBe(readIn(root, BUSES));
});

test('what the developer has not committed is neither taken nor touched', async () => {
  const root = makeRepository();
  writeIn(root, BUSES, 'half a sentence');
  writeIn(root, 'content/topics/new.mdx', 'new');
  writeIn(root, 'secret.env', 'password');
  const before = git(root, 'status', '--short');
  const { clone } = await open(root);
  expect(readIn(clone, BUSES)).toContain('title: Buses');
  expect(existsSync(join(clone, 'content/topics/new.mdx'))).toBe(false);
  expect(git(root, 'status', '--short')).toBe(before);
  expect(readIn(root, BUSES)).toBe('half a sentence');
});

test('new commits of the repository are brought in at the next start', async () => {
  const root = makeRepository();
  await open(root);
  writeIn(root, BUSES, `${readIn(root, BUSES)}\nA line.\n`);
  git(root, 'commit', '--quiet', '-am', 'Add a line');
  const { clone } = await open(root);
  expect(readIn(clone, BUSES)).toContain('A line.');
});

test('what was published can be pulled into the repository', async () => {
  const root = makeRepository();
  const { clone } = await open(root);
  writeIn(clone, BUSES, `${readIn(clone, BUSES)}\nPublished.\n`);
  git(clone, 'commit', '--quiet', '-am', 'Publish');
  git(root, 'pull', '--quiet', '.cms/clone', 'main');
  expect(readIn(root, BUSES)).toContain('Published.');
});

test('a conflict is told, and both sides keep what they had', async () => {
  const root = makeRepository();
  const { clone } = await open(root);
  const text = readIn(root, BUSES);
  writeIn(clone, BUSES, text.replace('Buses to school', 'Buses of the editor'));
  git(clone, 'commit', '--quiet', '-am', 'Publish');
  writeIn(root, BUSES, text.replace('Buses to school', 'Buses of the developer'));
  git(root, 'commit', '--quiet', '-am', 'Change');
  const { printed } = await open(root);
  expect(printed.join()).toContain(BUSES);
  expect(printed.join()).toContain('git pull');
  expect(readIn(clone, BUSES)).toContain('Buses of the editor');
  expect(git(clone, 'status', '--short', '--branch')).toBe('## main');
});

test('a folder that is no repository, or has no commit, is told in a letter', async () => {
  const bare = folder();
  await expect(open(bare)).rejects.toThrow(Letter);
  git(bare, 'init', '--quiet');
  await expect(open(bare)).rejects.toThrow('has no commit');
});

test('a clone that somebody damaged is left for a person to look at', async () => {
  const root = makeRepository();
  writeIn(root, '.cms/clone/notes.txt', 'mine');
  await expect(open(root)).rejects.toThrow('Move the folder away');
  expect(readIn(root, '.cms/clone/notes.txt')).toBe('mine');
});

test('a second editing server in the same clone is refused until the first has ended', async () => {
  const root = makeRepository();
  const first = await startOn(root);
  await expect(startOn(root)).rejects.toThrow('Another program is editing in this clone');
  await first.close();
  expect((await startOn(root)).url).toContain('http');
});
