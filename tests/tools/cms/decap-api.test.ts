import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultOf, git, readIn, saving, startNew, startOnce } from './repository.ts';

const BUSES = 'content/topics/buses.mdx';

const shared = startOnce();

test('Decap reads the entries of a collection and the settings', async () => {
  const { act, root } = shared();
  const topics = await act('entriesByFolder', {
    folder: 'content/topics',
    extension: 'mdx',
    depth: 1,
  });
  const files = (topics.body as { file: { path: string } }[]).map(({ file }) => file.path);
  expect(files).toContain(BUSES);
  const settings = await act('entriesByFiles', {
    files: [{ path: 'content/site.yaml', label: 'Settings' }],
  });
  expect((settings.body as { data: string }[])[0]?.data).toBe(readIn(root, 'content/site.yaml'));
});

test('a list has the entries that are drafts only, so that others can name them', async () => {
  const { act, root } = await startNew();
  const list = async () => {
    const { body } = await act('entriesByFolder', {
      folder: 'content/topics',
      extension: 'mdx',
      depth: 1,
    });
    return (body as { file: { path: string }; data: string }[]).map(({ file, data }) => [
      file.path,
      data,
    ]);
  };
  const before = await list();
  const text = readIn(root, BUSES);
  const changed = text.replace('title: ', 'title: New ');
  await act(
    'persistEntry',
    saving('content/topics/trams.mdx', text.replace('title: ', 'title: T ')),
  );
  await act('persistEntry', saving(BUSES, changed, text));
  expect(await list()).toEqual([
    ...before,
    ['content/topics/trams.mdx', text.replace('title: ', 'title: T ')],
  ]);
});

test.each([
  '../secret.env',
  '/etc/passwd',
  '.git/config',
  '.git/hooks/pre-commit',
  'content/../.git/config',
  'content/topics/../../.git/config',
  'content/topics/buses.yaml',
  'content/topics/sub/buses.mdx',
  'content/topics/Buses.mdx',
  'content/elsewhere/buses.mdx',
  'content/__proto__/buses.mdx',
  'content/settings/synonyms.yaml',
  'content/search/other.yaml',
  'content/synonyms.yaml',
  'content/constructor/buses.mdx',
  'content/topics/buses.mdx\n',
  'tools/start.ts',
  'package.json',
  'public/robots.txt',
])('nothing is read from or written to %j', async (path) => {
  const { act, clone } = shared();
  const before = git(clone, 'rev-parse', 'main');
  expect((await act('getEntry', { path })).status).toBe(400);
  expect((await act('entriesByFiles', { files: [{ path }] })).status).toBe(400);
  const params = saving(BUSES, 'x');
  const write = { ...params, dataFiles: [{ slug: 'buses', path, raw: 'x' }] };
  expect((await act('persistEntry', write)).status).toBe(400);
  expect(git(clone, 'rev-parse', 'main')).toBe(before);
  expect(git(clone, 'branch', '--list', 'cms/*')).toBe('');
  expect(existsSync(join(clone, '.git/hooks/pre-commit'))).toBe(false);
});

test.each([
  ['persistMedia', { asset: { path: 'public/media/a.png', content: '', encoding: 'base64' } }],
  ['deleteFile', { path: BUSES }],
  ['deleteFiles', { paths: [BUSES] }],
])('%s, which goes straight to the site, is refused', async (action, params) => {
  const { act, clone } = shared();
  const before = git(clone, 'rev-parse', 'main');
  const refused = await act(action, { ...params, options: { commitMessage: 'x' } });
  expect(refused.status).toBe(403);
  expect(git(clone, 'rev-parse', 'main')).toBe(before);
});

test.each([
  ['an unknown action', 'exec', {}],
  ['an action that every object has', 'constructor', {}],
  ['another branch than main', 'unpublishedEntries', { branch: 'cms/topics/buses' }],
  ['a save outside the workflow', 'persistEntry', { ...saving(BUSES, 'x'), options: { useWorkflow: false } }],
  ['a rename', 'persistEntry', { ...saving(BUSES, 'x'), dataFiles: [{ slug: 'buses', path: BUSES, raw: 'x', newPath: 'content/topics/b.mdx' }] }],
  ['a folder that is no collection', 'entriesByFolder', { folder: '.git', extension: '', depth: 9 }],
  ['the media of another folder', 'getMedia', { mediaFolder: '.git' }],
  ['a status that does not exist', 'updateUnpublishedEntryStatus', { collection: 'topics', slug: 'buses', newStatus: 'x\n[core]' }],
])('%s is refused', async (_, action, params) => {
  const { act } = shared();
  expect((await act(action, params)).status).toBe(400);
}); // prettier-ignore

test('a draft goes through its steps', async () => {
  const { act, root } = await startNew();
  const text = readIn(root, BUSES);
  const name = { collection: 'topics', slug: 'buses' };
  await act('persistEntry', saving(BUSES, `${text}\nMore.\n`, text));
  expect((await act('unpublishedEntries')).body).toEqual(['topics/buses']);
  await act('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
  const { body } = await act('unpublishedEntry', { id: 'topics/buses' });
  expect(body).toMatchObject({ ...name, status: 'pending_review', diffs: [{ path: BUSES }] });
  const file = await act('unpublishedEntryDataFile', { ...name, id: BUSES, path: BUSES });
  expect(file.body).toEqual({ data: `${text}\nMore.\n` });
});

test('the status of what is no draft cannot be set', async () => {
  const { act, clone } = shared();
  const before = readIn(clone, '.git/config');
  const refused = await act('updateUnpublishedEntryStatus', {
    collection: 'topics',
    slug: 'buses',
    newStatus: 'pending_publish',
  });
  expect(refused.status).toBe(404);
  expect(faultOf(refused)).toContain('no draft');
  expect(readIn(clone, '.git/config')).toBe(before);
});

test('many saves at once all succeed, one after another', async () => {
  const { act, root } = await startNew();
  const names = ['adult-care', 'buses', 'children', 'schools', 'the-libraries'];
  const saves = names.map((name) => {
    const path = `content/topics/${name}.mdx`;
    const text = readIn(root, path);
    return act('persistEntry', saving(path, `${text}\nMore.\n`, text));
  });
  expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(names.map(() => 200));
});

test('the developer’s work tree is the same after saving and publishing', async () => {
  const { act, root } = await startNew();
  const text = readIn(root, BUSES);
  const name = { collection: 'topics', slug: 'buses' };
  const head = git(root, 'rev-parse', 'HEAD');
  await act('persistEntry', saving(BUSES, `${text}\nMore.\n`, text));
  await act('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_publish' });
  expect((await act('publishUnpublishedEntry', name)).status).toBe(200);
  expect(git(root, 'status', '--short', '--', 'content', 'public', 'tools')).toBe('');
  expect(git(root, 'rev-parse', 'HEAD')).toBe(head);
  expect(git(root, 'branch')).toBe('* main');
});
