import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, readFolder } from '#mdx/read-content.ts';
import { amongSound } from '#tools/cms/among.ts';
import { type Draft, draftDesk } from '#tools/cms/drafts.ts';
import { fixtureFolder } from '../../model/fixture.ts';

const publicDir = join(fixtureFolder, '../no-public-files');
const desk = draftDesk({ contentDir: fixtureFolder, publicDir, today: () => '2026-01-01' });

/** A draft of a published entry of the example content, after a change of its words. */
function changed(
  collection: Draft['collection'],
  name: string,
  words: string,
  others: string,
): Draft {
  const folder = collection === 'settings' ? '' : collection;
  const text = readFileSync(join(fixtureFolder, folder, name), 'utf8');
  if (!text.includes(words)) throw new Error(`“${words}” is not in ${name}.`);
  return { collection, id: name.replace(/\.\w+$/, ''), text: text.replace(words, others) };
}

const decision = (words: string, others: string) =>
  changed('decisions', 'library-hours.mdx', words, others);

describe('a draft', () => {
  test('of a published entry without a change has no fault', () => {
    expect(desk.check([decision('', '')])).toEqual([]);
  });

  test('stands in the place of the published entry', () => {
    const draft = decision('Longer library hours considered', 'Other words');
    const { content } = desk.contentWith([draft]);
    expect(content?.decisions.map(({ data }) => data.title)).toContain('Other words');
    expect(content?.decisions).toHaveLength(3);
  });

  test('of a new entry stands where its file would', () => {
    const { text } = changed('topics', 'buses.mdx', '', '');
    const { content } = desk.contentWith([{ collection: 'topics', id: 'coaches', text }]);
    const ids = content?.topics.map(({ id }) => id) ?? [];
    expect(ids).toContain('coaches');
    expect(ids).toEqual(ids.toSorted());
  });

  test('of nothing leaves what the folder holds', () => {
    const read = readFolder(fixtureFolder, 'content', publicDir);
    expect(desk.contentWith([]).content).toEqual(contentOf(read));
  });

  test('of the settings stands in the place of the settings', () => {
    const draft = changed('settings', 'site.yaml', '', '');
    const text = draft.text.replace(/^name: .*$/m, 'name: Another name');
    expect(desk.contentWith([{ ...draft, text }]).content?.site.name).toBe('Another name');
  });

  test('of the words of search is judged by what the pages say', () => {
    const text = 'synonyms:\n  - say: [tram]\n    means: [buses, zeppelin]\n';
    const draft = { collection: 'settings', id: 'synonyms', text } as const;
    expect(desk.check([draft])).toMatchObject([
      { file: 'content/search/synonyms.yaml', line: 3, fault: expect.stringContaining('zeppelin') },
    ]);
    const good = { ...draft, text: text.replace(', zeppelin', '') };
    expect(desk.check([good])).toEqual([]);
    expect(desk.contentWith([good]).content?.search?.synonyms?.data.synonyms).toHaveLength(1);
  });

  test('of the best answers of search is judged by which pages there are', () => {
    const text = 'bestBets:\n  - queries: [trams]\n    pages: [/topics/trams/]\n    why: None.\n';
    const draft = { collection: 'settings', id: 'best-bets', text } as const;
    expect(desk.check([draft])).toMatchObject([
      { file: 'content/search/best-bets.yaml', field: 'bestBets.0.pages.0' },
    ]);
    const good = { ...draft, text: text.replace('/topics/trams/', '/topics/buses/') };
    expect(desk.check([good])).toEqual([]);
  });

  test('leaves no trace when another is looked at', () => {
    desk.check([decision('Longer library hours considered', 'Other words')]);
    expect(desk.check([])).toEqual([]);
    const titles = desk.contentWith([]).content?.decisions.map(({ data }) => data.title);
    expect(titles).not.toContain('Other words');
  });
});

describe('what is published', () => {
  test('is read again when asked for, and not before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    try {
      cpSync(fixtureFolder, folder, { recursive: true });
      const own = draftDesk({ contentDir: folder, publicDir, today: () => '2026-01-01' });
      expect(own.check([])).toEqual([]);
      writeFileSync(join(folder, 'topics/buses.mdx'), 'no settings');
      expect(own.check([])).toEqual([]);
      own.reload();
      expect(own.check([]).map(({ file }) => file)).toEqual(['content/topics/buses.mdx']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a fault of a draft', () => {
  test('is of its file alone before anything is joined', () => {
    const faults = desk.check([decision('item: 2', 'item: two')]);
    expect(faults).toEqual([
      {
        file: 'content/decisions/library-hours.mdx',
        line: 6,
        field: 'item',
        fault: expect.stringContaining('“item”'),
        remedy: expect.any(String),
      },
    ]);
  });

  test('of a reference that dangles names its field and the nearest name', () => {
    const faults = desk.check([decision('decision: new-buses', 'decision: new-bus')]);
    expect(faults).toEqual([
      expect.objectContaining({
        file: 'content/decisions/library-hours.mdx',
        line: 16,
        field: 'trail.0.decision',
        remedy: expect.stringContaining('Did you mean “new-buses”?'),
      }),
    ]);
  });

  test('of a quotation that is not in its source names the field of its words', () => {
    const faults = desk.check([decision('text: Cabinet considered', 'text: Cabinet refused')]);
    expect(faults.map(({ field }) => field)).toEqual(['resolutions.0.text']);
  });

  test('of a link in the body has a line and no field', () => {
    const [fault] = desk.check([decision('Cabinet considered longer hours.', '[Go](/nowhere/)')]);
    expect(fault?.line).toBeGreaterThan(20);
    expect(fault).not.toHaveProperty('field');
  });

  test('is told of a picture that is not in the media library', () => {
    const picture = '![A map](/media/map.png)';
    const [fault] = desk.check([decision('Cabinet considered longer hours.', picture)]);
    expect(fault?.fault).toContain('/media/map.png');
  });

  test('goes with the published entry that the draft replaces', () => {
    const broken = decision('item: 2', 'item: two');
    expect(desk.check([broken])).not.toEqual([]);
    expect(desk.check([broken, decision('', '')])).toEqual([]);
  });

  test.each(['../../evil', 'con', 'by', 'Capital', ''])('is told of the name “%s”', (id) => {
    const { text } = changed('topics', 'buses.mdx', '', '');
    expect(desk.check([{ collection: 'topics', id, text }])).not.toEqual([]);
  });

  test('goes when another draft brings what was missing', () => {
    const draft = decision('decision: new-buses', 'decision: newer-buses');
    const { text } = changed('decisions', 'new-buses.mdx', 'item: 1', 'item: 9');
    expect(desk.check([draft])).not.toEqual([]);
    const other: Draft = { collection: 'decisions', id: 'newer-buses', text };
    const fields = desk.check([draft, other]).map(({ field }) => field);
    expect(fields).not.toContain('trail.0.decision');
  });
});

describe('a hostile draft', () => {
  const folder = join(import.meta.dirname, '../../fixtures/hostile');
  const code: Record<string, string> = {
    'an export': '---\ntitle: A\n---\n\nexport const x = (globalThis.ranInDraft = true)\n',
    'an expression': '---\ntitle: A\n---\n\n{(globalThis.ranInDraft = true)}\n',
    'settings in JavaScript': '---js\nglobalThis.ranInDraft = true\n---\n\nWords.\n',
  };

  test.each(readdirSync(folder))('is refused: %s', (name) => {
    const draft: Draft = {
      collection: 'pages',
      id: 'hostile',
      text: readFileSync(join(folder, name), 'utf8'),
    };
    const { content, faults } = desk.contentWith([draft]);
    expect(content).toBeUndefined();
    for (const { file } of faults) expect(file).toBe('content/pages/hostile.mdx');
    expect(faults).not.toEqual([]);
  });

  test.each(Object.entries(code))('with %s runs nothing', (_what, text) => {
    expect(desk.check([{ collection: 'pages', id: 'hostile', text }])).not.toEqual([]);
    expect(globalThis).not.toHaveProperty('ranInDraft');
  });
});

describe('a draft among unfinished ones', () => {
  const judge = (draft: Draft, others: readonly Draft[]) =>
    amongSound(draft, others, (drafts) => ({ faults: desk.check(drafts) })).faults;
  const asNew = (
    collection: Draft['collection'],
    name: string,
    change: (text: string) => string,
  ) => {
    const { text } = changed(collection, name, '', '');
    return { collection, id: 'new-paper', text: change(text) };
  };
  const unfinished = asNew('documents', 'cabinet-paper.mdx', (text) =>
    text.replace(/^title: .*$/m, 'title:'),
  );
  const paper = asNew('papers', 'cabinet-spring-2010.mdx', (text) =>
    text.replace('document: cabinet-paper', 'document: new-paper'),
  );

  test('has no fault when it does not need them, nor when others point to them', () => {
    expect(judge(decision('', ''), [unfinished, paper])).toEqual([]);
  });

  test('that points to one of them has no fault of its own: the other file is named', () => {
    expect(judge(paper, [unfinished])).toMatchObject([
      { file: 'content/documents/new-paper.mdx', fault: expect.stringMatching(/not finished/) },
    ]);
  });

  test('that points to nothing at all has a fault of its own', () => {
    expect(judge(paper, [])).toMatchObject([
      { file: 'content/papers/new-paper.mdx', field: 'document' },
    ]);
  });
});
