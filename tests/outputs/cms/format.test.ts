import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BROKEN_KEY,
  type EntryData,
  fromFile,
  keyOrder,
  toFile,
  withoutHidden,
} from '#outputs/cms/format.ts';
import { type EntryName, settingsCollection } from '#schemas/forms.ts';
import { changedLines, contentFiles } from './files.ts';

const files = contentFiles('content');
const fixtures = contentFiles('tests/fixtures/content');

/** What Decap hands back: the same data, gone through its own copies. */
const throughTheForm = (data: EntryData) => JSON.parse(JSON.stringify(data)) as EntryData;
const orders = new Map<string, string[]>();
function order(entry: EntryName): string[] {
  const form = entry.collection === settingsCollection ? entry.slug : entry.collection;
  const known = orders.get(form) ?? keyOrder(entry);
  orders.set(form, known);
  return known;
}

/** Every text of an entry’s settings: its path without list numbers, what holds it, and its name there. */
function placesOfText(
  group: EntryData,
  path: string,
): [path: string, group: EntryData, name: string][] {
  return Object.entries(group).flatMap(([name, value]) => {
    if (name === 'body' || name.startsWith('__')) return [];
    const inside = Array.isArray(group) ? path : `${path}.${name}`;
    if (typeof value === 'string') return [[inside, group, name]];
    return typeof value === 'object' && value !== null
      ? placesOfText(value as EntryData, inside)
      : [];
  });
}

describe('a file that is opened and saved untouched', () => {
  test('keeps every byte, for every file of the content', () => {
    const changed = [...files, ...fixtures].filter(
      ({ text, format, entry }) =>
        toFile(throughTheForm(fromFile(text, format)), format, order(entry)) !== text,
    );
    console.log(`format: ${files.length + fixtures.length} files opened and saved untouched`);
    expect(changed.map(({ file }) => file)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test('keeps the line ends of another computer, also beside a change', () => {
    const text = '---\r\ntitle: A title\r\nsummary: One\r\n---\r\n\r\nText.\r\n';
    const data = fromFile(text, 'mdx');
    expect(data).toMatchObject({ title: 'A title', body: 'Text.' });
    expect(toFile(data, 'mdx', [])).toBe(text);
    expect(toFile({ ...data, summary: 'Two' }, 'mdx', [])).toBe(text.replace('One', 'Two'));
  });
});

describe('one word more', () => {
  test('in any field with words, at any depth, is one changed line', () => {
    const tries = new Map<string, number>();
    const wrong = files.flatMap(({ file, text, format, entry }) => {
      const data = throughTheForm(fromFile(text, format));
      return placesOfText(data, entry.collection).flatMap(([path, group, name]) => {
        // A few of each field: each of the thousands would take minutes.
        const tried = tries.get(path) ?? 0;
        if (tried === 3) return [];
        tries.set(path, tried + 1);
        const words = String(group[name]);
        group[name] = `${words} more`;
        const lines = changedLines(text, toFile(data, format, order(entry)));
        group[name] = words;
        return lines === 1 ? [] : [`${file} ${path} “${words}”: ${lines}`];
      });
    });
    const tried = [...tries.values()].reduce((sum, count) => sum + count, 0);
    console.log(`format: ${tried} one-word edits in ${tries.size} fields`);
    expect(wrong).toEqual([]);
    expect(tries.size).toBeGreaterThan(300);
  }, 600_000);

  test('in a body is one changed line, also after a rich text editor wrote its lists and signs anew', () => {
    let tried = 0;
    const wrong = files.flatMap(({ file, text, format, entry }) => {
      const data = fromFile(text, format);
      const lines = String(data['body'] ?? '')
        .split('\n')
        .map((line) => line.replace(/^(\s*)- /, '$1* ').replaceAll('\\[', '['));
      const at = lines.findIndex((line) => /^[A-Za-z]/.test(line));
      if (at === -1) return [];
      tried += 1;
      lines[at] = `${lines[at] ?? ''} more`;
      const saved = toFile({ ...data, body: lines.join('\n') }, format, order(entry));
      const changed = changedLines(text, saved);
      return changed === 1 ? [] : [`${file}: ${changed}`];
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });
});

describe('what is saved', () => {
  const text = '---\ntitle: "A title"\nnote: "  kept  " # why\ntags: [a, b]\n---\n\nText.\n';

  test('has no blanks at any depth, and a cleared field is gone', () => {
    const data = fromFile(text, 'mdx');
    const cleared = {
      ...data,
      note: '',
      more: { a: '', b: [], c: { d: null } },
      list: [{ x: '' }],
    };
    expect(toFile(cleared, 'mdx', [])).toBe('---\ntitle: "A title"\ntags: [a, b]\n---\n\nText.\n');
  });

  test('has no group of which only a switch is there that nobody touched', () => {
    const data = fromFile(text, 'mdx');
    const parts = [{ title: 'A', clearance: { by: '', cleared: false } }, { own: false }];
    const saved = toFile({ ...data, parts, urgent: false }, 'mdx', []);
    expect(saved).toBe(text.replace('---\n\nT', 'parts:\n  - title: A\nurgent: false\n---\n\nT'));
  });

  test('has words that were pasted over several lines on one, and the points of Word as a list', () => {
    const data = fromFile(text, 'mdx');
    const body = 'Text.\n\n·\u00a0One\n\n• Two\n\n1 · 2';
    expect(toFile({ ...data, title: 'One \r\n\n two\n', body }, 'mdx', [])).toBe(
      text.replace('A title', 'One two').replace('Text.', 'Text.\n\n- One\n\n- Two\n\n1 · 2'),
    );
  });

  test('can have any name for a setting', () => {
    const odd = '---\ntitle: a\nconstructor: b\n---\n';
    const data = fromFile(odd, 'mdx');
    expect(toFile({ ...data, title: 'c' }, 'mdx', [])).toBe(odd.replace('a\n', 'c\n'));
    const { constructor: _taken, ...rest } = data;
    expect(toFile(rest, 'mdx', [])).toBe('---\ntitle: a\n---\n');
  });

  test('keeps comments, quotation marks and short lists of the lines beside a change', () => {
    const data = fromFile(text, 'mdx');
    expect(toFile({ ...data, title: 'Another' }, 'mdx', [])).toBe(
      text.replace('"A title"', '"Another"'),
    );
    expect(toFile({ ...data, tags: ['a', 'c', 'b'] }, 'mdx', [])).toBe(
      text.replace('[a, b]', '[a, c, b]'),
    );
  });

  test('keeps text as text: dates, numbers, yes and no', () => {
    const odd = { a: '2026-01-01', b: '0b11', c: '1e3', d: 'no', e: '0o17', f: 'null', g: '12:30' };
    const saved = toFile({ ...odd, body: 'x' }, 'mdx', []);
    const { __source: _source, body: _body, ...again } = fromFile(saved, 'mdx');
    expect(again).toEqual(odd);
    expect(saved).toContain('d: "no"');
  });

  test('has a new entry in the order of its schema', () => {
    const data = {
      published: '2026-03-04',
      summary: 'What it is.',
      title: 'A topic',
      body: 'Text.',
    };
    expect(toFile(data, 'mdx', order({ collection: 'topics', slug: 'a-topic' }))).toBe(
      '---\ntitle: A topic\nsummary: What it is.\npublished: 2026-03-04\n---\n\nText.\n',
    );
  });

  test('puts a new setting where the schema has it, also inside a group', () => {
    const { text: paper = '' } = fixtures.find(({ entry }) => entry.collection === 'papers') ?? {};
    const data = fromFile(paper, 'mdx');
    delete data['reference'];
    const without = toFile(data, 'mdx', order({ collection: 'papers', slug: 'a-paper' }));
    const again = toFile(
      { ...fromFile(without, 'mdx'), reference: 'Item 4' },
      'mdx',
      order({ collection: 'papers', slug: 'a-paper' }),
    );
    const names = again.split('\n').map((line) => /^\w+/.exec(line)?.[0]);
    expect(names.indexOf('reference')).toBe(names.indexOf('printedTitle') + 1);
  });

  test('says the same again after any edit, whatever is typed', () => {
    const line = (words: string) => words.replace(/\s*[\n\r]+\s*/g, ' ').trim();
    const typed = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((words) => words.trim() !== '');
    fc.assert(
      fc.property(typed, fc.array(typed, { minLength: 1, maxLength: 4 }), (title, tags) => {
        const saved = toFile({ ...fromFile(text, 'mdx'), title, tags }, 'mdx', []);
        const again = fromFile(saved, 'mdx');
        const said = withoutHidden(again).front;
        return said['title'] === line(title) && isDeepStrictEqual(said['tags'], tags.map(line));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that cannot be read', () => {
  const hostile: [what: string, text: string][] = [
    [
      'code for the front matter',
      '---js\nmodule.exports = { title: (() => { throw 1 })() }\n---\n',
    ],
    ['a setting twice', '---\ntitle: a\ntitle: b\n---\n\nText.\n'],
    ['settings that are not closed', '---\ntitle: a\n\nText.\n'],
    ['a tab', '---\ntitle: a\nlist:\n\t- b\n---\n'],
    ['a tag', '---\ntitle: !!js/function "x"\n---\n'],
    ['an anchor', '---\na: &x 1\nb: *x\n---\n'],
    ['no settings', 'Only text.\n'],
    ['a list in the place of settings', '---\n- a\n---\n'],
  ];

  test.each(hostile)('with %s is shown as it is, and is never written', (_what, text) => {
    const data = fromFile(text, 'mdx');
    expect(data[BROKEN_KEY]).toMatch(/\S/);
    expect(data['body']).toBe(text);
    expect(() => toFile({ ...data, title: 'Mended' }, 'mdx', [])).toThrow('cannot be saved');
  });
});
