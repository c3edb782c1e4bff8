import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, readIn, saving, startNew, startOn, writeIn } from './repository.ts';

const BUSES = 'content/topics/buses.mdx';

/** Two branches that changed the same line, so that putting them together stops half way. */
function conflict(clone: string): void {
  const text = readIn(clone, BUSES);
  git(clone, 'checkout', '--quiet', '-b', 'cms/topics/buses');
  writeIn(clone, BUSES, text.replace('Buses to', 'Trains to'));
  git(clone, 'commit', '--quiet', '-am', 'Draft');
  git(clone, 'checkout', '--quiet', 'main');
  writeIn(clone, BUSES, text.replace('Buses to', 'Trams to'));
  git(clone, 'commit', '--quiet', '-am', 'Main');
}

const failing = (clone: string, ...args: string[]) => expect(() => git(clone, ...args)).toThrow();

test.each([
  ['a merge that stopped half way', (clone: string) => failing(clone, 'merge', 'cms/topics/buses')],
  [
    'a rebase that stopped half way',
    (clone: string) => failing(clone, 'rebase', 'main', 'cms/topics/buses'),
  ],
  [
    'a draft that was left checked out',
    (clone: string) => void git(clone, 'checkout', '--quiet', 'cms/topics/buses'),
  ],
  ['the lock of a process that is gone', (clone: string) => writeIn(clone, '.git/index.lock', '')],
])('%s is put right before the next action', async (_, leave) => {
  const { clone, act } = await startNew();
  conflict(clone);
  leave(clone);
  const { status } = await act('entriesByFolder', {
    folder: 'content/topics',
    extension: 'mdx',
    depth: 1,
  });
  expect(status).toBe(200);
  expect(git(clone, 'status', '--short', '--branch')).toBe('## main');
  expect(readIn(clone, BUSES)).toContain('Trams to');
});

test('a draft that is out of date is refused with a letter, and can be dropped', async () => {
  const { clone, act } = await startNew();
  conflict(clone);
  const draft = git(clone, 'show', `cms/topics/buses:${BUSES}`) + '\n';
  const save = await act('persistEntry', saving(BUSES, `${draft}\nMore.\n`, draft));
  expect(save.status).toBe(409);
  const drop = await act('deleteUnpublishedEntry', { collection: 'topics', slug: 'buses' });
  expect(drop.status).toBe(200);
  expect(git(clone, 'branch', '--list', 'cms/*')).toBe('');
});

test('an untracked file is never committed with a draft, and is kept', async () => {
  const { clone, act } = await startNew();
  writeIn(clone, 'secret.env', 'password');
  writeIn(clone, 'content/topics/stray.mdx', 'stray');
  const text = readIn(clone, BUSES);
  expect((await act('persistEntry', saving(BUSES, `${text}\nMore.\n`, text))).status).toBe(200);
  const changed = git(clone, 'diff', '--name-only', 'main', 'cms/topics/buses');
  expect(changed).toBe(BUSES);
  expect(readIn(clone, 'secret.env')).toBe('password');
  expect(existsSync(join(clone, 'content/topics/stray.mdx'))).toBe(false);
  expect(git(clone, 'stash', 'show', '--include-untracked', '--name-only')).toContain('stray.mdx');
});

test('a draft without a change, which decap-server cannot read, is gone after a start', async () => {
  const { clone, root, close } = await startNew();
  git(clone, 'branch', 'cms/topics/buses');
  await close();
  const { act } = await startOn(root);
  expect((await act('unpublishedEntries')).body).toEqual([]);
});

test('a draft without a change is no draft in between, too', async () => {
  const { clone, act } = await startNew();
  git(clone, 'branch', 'cms/topics/buses');
  const { status } = await act('unpublishedEntry', { collection: 'topics', slug: 'buses' });
  expect(status).toBe(404);
});
