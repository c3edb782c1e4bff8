import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ask, faultOf, git, readIn, saving, startNew, writeIn } from './repository.ts';

const BUSES = 'content/topics/buses.mdx';
const SCHOOLS = 'content/topics/schools.mdx';
const names = ['buses', 'schools'].map((slug) => ({ collection: 'topics', slug }));

const newTopic = (title: string, body: string) =>
  `---\ntitle: ${title}\nsummary: What is told about ${title} here.\npublished: 2025-01-10\n---\n\n${body}\n`;

/** A server with drafts of two topics that belong together, marked as ready. */
async function withDrafts(change = (text: string) => `${text}\nMore.\n`) {
  const server = await startNew();
  for (const path of [BUSES, SCHOOLS]) {
    const text = readIn(server.root, path);
    const changed = path === SCHOOLS ? change(text) : `${text}\nMore.\n`;
    await server.act('persistEntry', saving(path, changed, text));
  }
  await server.post('status', { entries: names, status: 'pending_publish' });
  return server;
}

const tip = (clone: string) => git(clone, 'rev-parse', 'main');
const drafts = (clone: string) => git(clone, 'branch', '--list', 'cms/*').split('\n').length;

test('a set is published at once, and the site is built from it', async () => {
  const { clone, post, builds } = await withDrafts();
  expect((await post('publish', { entries: names })).status).toBe(200);
  expect(readIn(clone, BUSES)).toContain('More.');
  expect(readIn(clone, SCHOOLS)).toContain('More.');
  expect(git(clone, 'branch', '--list', 'cms/*')).toBe('');
  expect(git(clone, 'status', '--short', '--branch')).toBe('## main');
  await expect.poll(() => builds.length).toBe(2);
  expect(readIn(builds[1]?.contentDir ?? '', 'topics/buses.mdx')).toContain('More.');
});

test('the state tells what is published and what readers see', async () => {
  const { url, clone, post } = await withDrafts();
  const state = async () => (await ask(url, '/admin/api/state')).body as { main: string; built: string }; // prettier-ignore
  const before = await state();
  expect(before).toMatchObject({ main: tip(clone), built: tip(clone), building: false });
  await post('publish', { entries: names });
  await expect.poll(async () => (await state()).built).toBe(tip(clone));
  expect((await state()).main).not.toBe(before.main);
});

test('a set with one fault is refused with all faults, and nothing changes', async () => {
  const { clone, post, builds } = await withDrafts((text) => `${text}\n[Away](/nowhere/)\n\n<Odd />\n`); // prettier-ignore
  const before = tip(clone);
  const refused = await post('publish', { entries: names });
  expect(refused.status).toBe(422);
  const { faults } = refused.body as { faults: { file: string; line: number }[] };
  expect(faults.map(({ file }) => file)).toContain(SCHOOLS);
  expect(tip(clone)).toBe(before);
  expect(drafts(clone)).toBe(2);
  expect(git(clone, 'status', '--short', '--branch')).toBe('## main');
  expect(builds).toHaveLength(1);
});

test('a draft alone is refused when what it needs is still a draft', async () => {
  const { act, post } = await startNew();
  const path = 'content/topics/trams.mdx';
  await act('persistEntry', saving(path, newTopic('Trams', 'See [trains](/topics/trains/).')));
  const other = 'content/topics/trains.mdx';
  await act('persistEntry', saving(other, newTopic('Trains', 'They run.')));
  const [trams, trains] = ['trams', 'trains'].map((slug) => ({ collection: 'topics', slug }));
  await post('status', { entries: [trams, trains], status: 'pending_publish' });
  expect((await act('publishUnpublishedEntry', trams)).status).toBe(422);
  expect((await post('publish', { entries: [trams, trains] })).body).toHaveProperty('main');
});

test('a draft that is not marked as ready is refused', async () => {
  const { act, clone, root } = await startNew();
  const text = readIn(root, BUSES);
  const before = tip(clone);
  await act('persistEntry', saving(BUSES, `${text}\nMore.\n`, text));
  const refused = await act('publishUnpublishedEntry', names[0]);
  expect(refused.status).toBe(409);
  expect(faultOf(refused)).toContain('not marked as ready');
  expect(tip(clone)).toBe(before);
});

test('a set of which one is no draft is refused whole', async () => {
  const { clone, post } = await withDrafts();
  const before = tip(clone);
  const entries = [...names, { collection: 'topics', slug: 'children' }];
  expect((await post('publish', { entries })).status).toBe(404);
  expect((await post('status', { entries, status: 'draft' })).status).toBe(404);
  expect(tip(clone)).toBe(before);
  expect((await post('publish', { entries: names })).status).toBe(200);
});

test('a draft whose lines main has changed is refused with its set, and kept', async () => {
  const { clone, post } = await withDrafts();
  const text = readIn(clone, SCHOOLS);
  writeIn(clone, SCHOOLS, `${text}\nLess.\n`);
  git(clone, 'commit', '--quiet', '-am', 'Change');
  const before = tip(clone);
  const refused = await post('publish', { entries: names });
  expect(refused.status).toBe(409);
  expect(tip(clone)).toBe(before);
  expect(drafts(clone)).toBe(2);
  expect(git(clone, 'status', '--short', '--branch')).toBe('## main');
});

test('a picture travels with its draft, and is shown before it is published', async () => {
  const { url, act, post, clone } = await startNew();
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#345' } })
    .webp()
    .toBuffer();
  const path = 'public/media/a-tram.webp';
  const asset = { path, content: bytes.toString('base64'), encoding: 'base64' };
  const text = newTopic('Trams', '![A green tram on rails](/media/a-tram.webp)');
  await act('persistEntry', saving('content/topics/trams.mdx', text, undefined, [asset]));
  expect((await ask(url, '/media/a-tram.webp')).status).toBe(200);
  const entries = [{ collection: 'topics', slug: 'trams' }];
  const { body } = await post('check', { ...entries[0], text });
  expect(body).toEqual({ faults: [] });
  await post('status', { entries, status: 'pending_publish' });
  expect((await post('publish', { entries })).body).toHaveProperty('main');
  expect(git(clone, 'ls-files', 'public')).toContain(path);
});

test('a text is checked among all other drafts, and another’s faults are not its own', async () => {
  const { act, post } = await startNew();
  await act('persistEntry', saving('content/topics/broken.mdx', '---\ntitle: Broken\n---\n'));
  await act('persistEntry', saving('content/topics/trains.mdx', newTopic('Trains', 'They run.')));
  const draft = { collection: 'topics', slug: 'trams' };
  const link = newTopic('Trams', 'See [trains](/topics/trains/).');
  expect((await post('check', { ...draft, text: link })).body).toEqual({ faults: [] });
  const bad = await post('check', { ...draft, text: newTopic('Trams', '[a](/topics/none/)') });
  const { faults } = bad.body as { faults: { file: string }[] };
  expect(faults.map(({ file }) => file)).toEqual(['content/topics/trams.mdx']);
});
