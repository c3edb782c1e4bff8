import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from '#mdx/front-matter.ts';
import { readPage } from './reading.ts';

const told = (settings: string) =>
  splitFrontMatter(`---\n${settings}\n---\n\nWords.\n`).faults.map(
    ({ line, fault }) => `${line}: ${fault}`,
  );

describe('the settings at the top of a file', () => {
  test('are read, and the body keeps its line numbers', () => {
    const { data, body, faults } = splitFrontMatter(
      '---\ntitle: A\ntopics: [a, b]\n---\n\nWords.\n',
    );
    expect(faults).toEqual([]);
    expect(data).toEqual({ title: 'A', topics: ['a', 'b'] });
    expect(body).toBe('\n\n\n\n\nWords.\n');
  });

  test('give the line of every value, in lists and parts too', () => {
    const { lines } = splitFrontMatter(
      '---\ntitle: A\nitems:\n  - name: x\n    note: y\n  - name: z\n---\n',
    );
    expect(lines).toEqual({
      title: 2,
      items: 3,
      'items.0': 4,
      'items.0.name': 4,
      'items.0.note': 5,
      'items.1': 6,
      'items.1.name': 6,
    });
  });

  test('keep dates as text, and leave no date to be rolled over', () => {
    expect(readYaml('day: 2026-02-30', 1).data).toEqual({ day: '2026-02-30' });
    expect(readYaml('day: 2026-01-01', 1).data).toEqual({ day: '2026-01-01' });
  });

  test('may be empty', () => {
    expect(splitFrontMatter('---\n---\nWords.').faults).toEqual([]);
  });

  test.each([
    ['none', 'Words.'],
    ['no end', '---\ntitle: A\n\nWords.'],
    ['something before them', '\n---\ntitle: A\n---\n'],
    ['plus signs around them', '+++\ntitle = "x"\n+++\n'],
  ])('with %s are missing', (_what, text) => {
    expect(splitFrontMatter(text).faults).toMatchObject([
      { line: 1, fault: 'The settings at the top are missing or not closed.' },
    ]);
  });

  test.each([
    ['a setting twice', 'title: a\nother: b\ntitle: c', '4: The same setting appears twice.'],
    ['an anchor', 'title: &t x', '2: The settings use a code of YAML'],
    ['an alias', 'title: &t x\nsub: *t', '2: The settings use a code of YAML'],
    ['a tag', 'title: a\nsub: !!js/function x', '3:'],
    ['a merge', 'title: a\n<<: {b: 1}', '“<<” cannot be the name of a setting'],
    [
      'a name that reaches into JavaScript',
      'title: a\n__proto__: x',
      '“__proto__” cannot be the name',
    ],
    ['a constructor', 'constructor: x', '“constructor” cannot be the name'],
    ['a name that is a list', '? [a, b]\n: c', 'cannot be the name of a setting'],
    ['a plain no', 'title: a\nhidden: no', '3: “no” without quotation marks'],
    ['a plain On', 'hidden: On', '2: “On” without quotation marks'],
    ['a colon too many', 'title: a: b', '2: The settings cannot be read here'],
    ['a quotation mark that is not closed', 'title: "a', 'The settings cannot be read here'],
    ['a tab in front', 'a:\n\tb: c', '3: The settings cannot be read here'],
    [
      'nesting without end',
      `a: ${'['.repeat(20)}x${']'.repeat(20)}`,
      '2: The settings are nested too deeply.',
    ],
    ['two documents', 'a: 1\n...\nb: 2', 'cannot be read here'],
  ])('with %s are refused', (_what, settings, words) => {
    expect(told(settings).join('\n')).toContain(words);
  });

  test('that refer to themselves are refused without being followed', () => {
    expect(told('a: &a [*a]')[0]).toContain('code of YAML');
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`),
    ];
    expect(told(laughs.join('\n'))[0]).toContain('code of YAML');
  });

  test('may use the words yes and no in quotation marks', () => {
    expect(readYaml('title: "no"', 1)).toMatchObject({ data: { title: 'no' }, faults: [] });
  });

  test('may not be thousands of lines', () => {
    const many = Array.from({ length: 1001 }, (_, at) => `k${at}: 1`).join('\n');
    expect(told(many)).toEqual(['2: The settings have 1001 lines; the limit is 1000.']);
  });

  test('may not come a second time', () => {
    const { faults } = splitFrontMatter('---\ntitle: x\n---\n---\nlayout: y\n---\n');
    expect(faults).toMatchObject([{ line: 4, fault: 'There is a second block of settings.' }]);
  });
});

describe('what the schema finds', () => {
  const faults = (text: string) => readPage(text).faults;

  test('names the file, the line, the fault and the remedy', () => {
    expect(faults('---\ntitle: A page\nsumary: x\n---\n')).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        line: 3,
        fault: '“sumary” is not a setting here.',
        remedy: 'Remove the line. Did you mean “summary”?',
      },
    ]);
  });

  test('comes all at once, with what the body does wrong', () => {
    const found = faults('---\ntitle: 5\nupdated: 2026-02-30\nwibble: 1\n---\n\n# Again\n');
    expect(found.map(({ line }) => line)).toEqual([2, 3, 4, 7]);
  });

  test('says that a setting is missing', () => {
    expect(faults('---\nsummary: x\n---\n')).toMatchObject([
      { line: 1, fault: '“title” is missing.' },
    ]);
    expect(faults('---\n---\n')).toMatchObject([{ line: 1, fault: '“title” is missing.' }]);
  });

  test('says what kind of thing is wanted', () => {
    expect(faults('---\ntitle: [a]\n---\n')).toMatchObject([
      { line: 2, fault: expect.stringContaining('“title” must be text. You wrote “["a"]”.') },
    ]);
    expect(faults('---\ntitle: A\nhideFromSearch: maybe\n---\n')).toMatchObject([
      { line: 3, fault: expect.stringContaining('boolean') },
    ]);
  });

  test('refuses a file that is not text in UTF-8', async () => {
    const { readEntry } = await import('#mdx/read-entry.ts');
    expect(readEntry('pages', 'x.mdx', Uint8Array.of(0x61, 0xff)).faults).toMatchObject([
      { fault: 'This file is not saved as UTF-8 text.' },
    ]);
    expect(readEntry('pages', 'x.mdx', Uint8Array.of(0xff, 0xfe, 0x61, 0)).faults).toHaveLength(1);
  });

  test('does not mind the line ends of Windows', () => {
    const unix = '---\ntitle: A page\n---\n\n## One\n\nWords\nand more.\n\n- a\n- b\n';
    expect(readPage(unix.replaceAll('\n', '\r\n')).entry).toEqual(readPage(unix).entry);
    expect(faults('---\r\ntitle: A\r\n---\r\n\r\n# Again\r\n')).toMatchObject([{ line: 5 }]);
  });
});
