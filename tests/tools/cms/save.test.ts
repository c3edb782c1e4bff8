import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { faultOf, git, readIn, saving, startOnce, writeIn } from './repository.ts';

const shared = startOnce();

const topic = (name: string) => `content/topics/${name}.mdx`;

describe('saving', () => {
  test('a text that was opened and changed is kept as a draft, as one line more', async () => {
    const { act, root, clone } = shared();
    const text = readIn(root, topic('buses'));
    const saved = await act('persistEntry', saving(topic('buses'), `${text}More.\n`, text));
    expect(saved.status).toBe(200);
    const changes = git(clone, 'diff', '--numstat', 'main', 'cms/topics/buses');
    expect(changes).toBe(`1\t0\t${topic('buses')}`);
    expect(git(clone, 'log', '-1', '--format=%s', 'cms/topics/buses')).toBe('Change topics/buses');
  });

  test('a second editor who opened the same text is told, and the first text stays', async () => {
    const { act, root, clone } = shared();
    const text = readIn(root, topic('schools'));
    const first = `${text}First.\n`;
    await act('persistEntry', saving(topic('schools'), first, text));
    const second = await act('persistEntry', saving(topic('schools'), `${text}Second.\n`, text));
    expect(second.status).toBe(409);
    expect(faultOf(second)).toMatch(/Somebody else changed this entry .*: by .* on .* at /);
    expect(faultOf(second)).toContain('Nothing is lost');
    expect(git(clone, 'show', `cms/topics/schools:${topic('schools')}`)).toContain('First.');
    const again = await act('persistEntry', saving(topic('schools'), `${first}Third.\n`, first));
    expect(again.status).toBe(200);
  });

  test('a new entry never takes the place of one that is there', async () => {
    const { act } = shared();
    const refused = await act('persistEntry', saving(topic('children'), '---\ntitle: Mine\n---\n'));
    expect(refused.status).toBe(409);
    expect(faultOf(refused)).toContain('There is an entry of this name already');
  });

  test('a text that was published while it was open is not undone', async () => {
    const { act, clone } = shared();
    const text = readIn(clone, topic('adult-care'));
    writeIn(clone, topic('adult-care'), text.replace('promised', 'hoped'));
    git(clone, 'commit', '--quiet', '-am', 'Publish');
    const refused = await act('persistEntry', saving(topic('adult-care'), `${text}More.\n`, text));
    expect(refused.status).toBe(409);
    expect(readIn(clone, topic('adult-care'))).toContain('hoped');
  });

  test('a text that is the published one makes no draft', async () => {
    const { act, root, clone } = shared();
    const text = readIn(root, topic('the-libraries'));
    const refused = await act('persistEntry', saving(topic('the-libraries'), text, text));
    expect(refused.status).toBe(422);
    expect(faultOf(refused)).toContain('nothing to save');
    expect(git(clone, 'branch', '--list', 'cms/topics/the-libraries')).toBe('');
  });

  test('an unfinished text is kept: it need not be fit to be published', async () => {
    const { act } = shared();
    const saved = await act('persistEntry', saving(topic('half-done'), '---\ntitle: Half\n---\n'));
    expect(saved.status).toBe(200);
  });

  test.each([
    ['front matter in JavaScript', '---js\n{ title: process.exit() }\n---\n\nText.\n'],
    ['front matter that cannot be read', '---\ntitle: [\n---\n\nText.\n'],
    ['a tag of YAML', '---\ntitle: !!js/function "x"\n---\n\nText.\n'],
    ['an expression', '---\ntitle: A\n---\n\n{process.exit()}\n'],
    ['an import', '---\ntitle: A\n---\n\nimport a from "node:fs"\n'],
    ['an export', '---\ntitle: A\n---\n\nexport const a = 1\n'],
    ['no front matter', 'Text.\n'],
    ['far too much text', `---\ntitle: A\n---\n\n${'word '.repeat(60_000)}\n`],
  ])('a text with %s is refused, and nothing is kept of it', async (_, text) => {
    const { act, clone } = shared();
    const refused = await act('persistEntry', saving(topic('hostile'), text));
    expect(refused.status).toBeGreaterThanOrEqual(413);
    expect(refused.status).toBeLessThan(500);
    expect(git(clone, 'branch', '--list', 'cms/topics/hostile')).toBe('');
  });
});

describe('pictures of a draft', () => {
  const asset = (path: string, bytes: Uint8Array) => ({
    path: `public/media/${path}`,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  });
  const image = () =>
    sharp({ create: { width: 40, height: 20, channels: 3, background: '#345' } }).withMetadata({
      exif: { IFD0: { Artist: 'Jane Doe of 12 High Street' } },
    });
  const save = (slug: string, ...assets: object[]) =>
    shared().act('persistEntry', saving(topic(slug), `---\ntitle: ${slug}\n---\n`, undefined, assets)); // prettier-ignore

  test('are written anew without what a camera tells', async () => {
    const { clone } = shared();
    const bytes = await image().jpeg().toBuffer();
    expect(bytes.includes('High Street')).toBe(true);
    expect((await save('with-picture', asset('a-map.jpg', bytes))).status).toBe(200);
    git(clone, 'checkout', '--quiet', 'cms/topics/with-picture');
    const kept = await sharp(`${clone}/public/media/a-map.jpg`).metadata();
    git(clone, 'checkout', '--quiet', 'main');
    expect({ kind: kept.format, width: kept.width, exif: kept.exif }).toEqual({
      kind: 'jpeg',
      width: 40,
      exif: undefined,
    });
  });

  test('are not written anew when they are saved again', async () => {
    const { act, clone } = shared();
    const text = '---\ntitle: Again\n---\n';
    const first = asset('again.webp', await image().webp().toBuffer());
    await act('persistEntry', saving(topic('again'), text, undefined, [first]));
    const name = { collection: 'topics', slug: 'again' };
    const path = 'public/media/again.webp';
    const { body } = await act('unpublishedEntryMediaFile', { ...name, id: path, path });
    const { content } = body as { content: string };
    const before = git(clone, 'rev-parse', `cms/topics/again:${path}`);
    const second = { path, content, encoding: 'base64' };
    const saved = await act('persistEntry', saving(topic('again'), `${text}\nMore.\n`, text, [second])); // prettier-ignore
    expect(saved.status).toBe(200);
    expect(git(clone, 'rev-parse', `cms/topics/again:${path}`)).toBe(before);
  });

  test.each([
    ['an SVG', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG that is called a PNG', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page that is called a JPEG', 'a.jpg', '<script>alert(1)</script>'],
    ['a damaged picture', 'a.png', '\x89PNG\r\n\x1A\nno more'],
    ['a file of another kind', 'a.pdf', '%PDF-1.7'],
    ['a name with capital letters', 'A.png', '\x89PNG\r\n\x1A\n'],
    ['a name in a folder', 'sub/a.png', '\x89PNG\r\n\x1A\n'],
    ['a name that leaves the folder', '../../.git/a.png', '\x89PNG\r\n\x1A\n'],
  ])('%s is refused', async (_, name, bytes) => {
    const { clone } = shared();
    const refused = await save('refused', asset(name, Buffer.from(bytes, 'latin1')));
    expect([400, 415]).toContain(refused.status);
    expect(git(clone, 'branch', '--list', 'cms/topics/refused')).toBe('');
  });

  test('of 10 MB and more are refused', async () => {
    const refused = await save('too-big', asset('big.png', Buffer.alloc(10_000_001)));
    expect(refused.status).toBe(413);
  });
});
