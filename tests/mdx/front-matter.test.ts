import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from '#mdx/front-matter.ts';
import { readEntry } from '#mdx/read-entry.ts';
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
    ['a colon too many', 'title: a: b', '2: There is a second colon on the line'],
    [
      'a quotation mark that is not closed',
      'title: "a',
      '2: A quotation mark, bracket or colon is missing.',
    ],
    ['a tab in front', 'a:\n\tb: c', '3: A line begins with a tab.'],
    ['a line too far left', 'a:\n  - b\n c: d', '4: A line begins too far left or right'],
    [
      'a sign with a meaning',
      'a: @b',
      '2: The text begins with a sign that has a meaning of its own.',
    ],
    ['a back slash', 'a: "b\\d"', '2: A back slash stands between double quotation marks.'],
    ['a line without a colon', 'a\nb: c', '2: A setting has no colon'],
    ['words behind the text', 'a: "b" c', '2: The settings cannot be read here.'],
    ['a command to the reader', 'a: 1\n%YAML 1.1', '3: A line begins with %'],
    ['another command', '%TAG ! tag:x,2000:\na: 1', '2: A line begins with %'],
    [
      'maps in maps on one line',
      `${': '.repeat(9_900)}\n`.repeat(5),
      '2: The settings are nested too deeply.',
    ],
    [
      'thousands of settings in brackets',
      `a: {${'b: 1, '.repeat(2_001)}}`,
      '2: The settings have 2001 commas; the limit is 2000.',
    ],
    [
      'nesting without end',
      `a: ${'['.repeat(20)}x${']'.repeat(20)}`,
      '2: The settings are nested too deeply.',
    ],
    ['two documents', 'a: 1\n...\nb: 2', '4: A line of --- or ... ends the settings too early.'],
  ])('with %s are refused', (_what, settings, words) => {
    // One slip is one fault, however many errors the parser makes of it.
    expect(new Set(told(settings).map((line) => line.split(':')[0])).size).toBe(
      told(settings).length,
    );
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
        field: 'sumary',
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
      { line: 3, fault: expect.stringContaining('must be true or false. You wrote “maybe”.') },
    ]);
  });

  test('says in plain words what kind of thing is wanted elsewhere, too', () => {
    const decision = (settings: string) =>
      readEntry('decisions', 'x.mdx', new TextEncoder().encode(`---\n${settings}\n---\n`))
        .faults.map(({ fault }) => fault)
        .join('\n');
    expect(decision('item: 1.5')).toContain('“item” must be a whole number. You wrote “1.5”.');
    expect(decision('source: x')).toContain('“source” must be a group of settings.');
    expect(decision('topics: x')).toContain('“topics” must be a list.');
  });

  test('shows what was written on one line, without signs that change how it is shown', () => {
    const [fault] = faults('---\ntitle: A\nupdated: "a\\nb\\e[31m\\u202E\\u2028"\n---\n');
    expect(fault?.remedy).toBe('Write year, month and day, such as 2026-03-04.');
    const [other] = faults('---\ntitle: A\nhideFromSearch: "a\\nb\\e[31m\\u202E\\u2028"\n---\n');
    expect(other?.fault).toContain('You wrote “a?b?[31m??”.');
  });

  test('takes a name that every object has for an unknown setting, with its line', () => {
    expect(faults('---\ntitle: A\ntoString: x\nvalueOf: z\n---\n')).toMatchObject([
      { line: 3, fault: '“toString” is not a setting here.' },
      { line: 4, fault: '“valueOf” is not a setting here.' },
    ]);
  });

  test('finds hidden and look-alike characters behind the escapes of YAML', () => {
    const title = (text: string) => faults(`---\ntitle: "${text}"\n---\n`);
    expect(title('c\\u043Euncil')).toMatchObject([
      { line: 2, fault: expect.stringContaining('mixes letters of two alphabets') },
    ]);
    for (const code of ['\\u202E', '\\uFFFE', '\\uFFFF', '\\uD800', '\\u3164', '\\e'])
      expect(title(`a${code}b`)).toMatchObject([
        { line: 2, fault: expect.stringContaining('hidden character') },
      ]);
  });

  test('refuses a file that is not text in UTF-8', () => {
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
