import { describe, expect, test } from 'vitest';
import { readBody } from '#mdx/read-body.ts';
import { firstFault } from './reading.ts';

/** Each body puts its fault on line 3. */
const refused: [what: string, body: string, words: string][] = [
  ['an import', "import x from 'y'", 'begins with “import” or “export”'],
  ['an export', 'export const a = 1', 'begins with “import” or “export”'],
  ['an export of everything', 'export* from "x"', 'begins with “import” or “export”'],
  ['half an export', 'export `\\', 'begins with “import” or “export”'],
  ['an expression', '{1 + 1}', 'Curly brackets'],
  ['an expression in a sentence', 'a {b} c', 'Curly brackets'],
  ['an expression that is not closed', 'a {b', 'Curly brackets'],
  ['an expression in a table', '| a |\n|---|\n| {b} |', 'Curly brackets'],
  ['an expression in a setting', '<Notice title={x}>\n\na\n\n</Notice>', 'Curly brackets'],
  ['a spread', '<Notice {...x}>\n\na\n\n</Notice>', 'Curly brackets'],
  ['a script', '<script>alert(1)</script>', '<script> is not allowed'],
  ['a style', '<style>a</style>', '<style> is not allowed'],
  ['a frame', '<iframe src="https://x.example/"></iframe>', '<iframe> is not allowed'],
  ['a paragraph in HTML', '<p>a</p>', '<p> is not allowed'],
  ['a custom element', '<app-finder></app-finder>', '<app-finder> is not allowed'],
  ['an inherited name', '<toString/>', '<toString> is not allowed'],
  ['an unknown component', '<Unknown>a</Unknown>', 'no component called <Unknown>'],
  ['a misspelt component', '<Notce>\n\na\n\n</Notce>', 'Did you mean “Notice”?'],
  ['a part of an object', '<props.Notice>a</props.Notice>', 'no component called <props.Notice>'],
  ['a component without a name', '<>\n\na\n\n</>', 'no component called <>'],
  ['a tag that is not closed', '<Notice>\n\na', '<Notice> is opened in line 3 and not closed rightly'],
  ['a tag that another one closes', '<Notice>\n\na\n\n</Details>', '<Notice> is opened in line 3 and not closed rightly'],
  ['a tag that was not opened', '</Notice>', '</Notice> closes what was not opened'],
  ['HTML that is not closed', '<div>\n\na', '<div> is opened in line 3 and not closed rightly'],
  ['a comment', '<!-- a -->', 'not the start of a component'],
  ['an address between angle brackets', '<https://www.gov.uk/>', '“<”'],
  ['an unknown setting', '<Notice colour="red">\n\na\n\n</Notice>', 'has no setting “colour”'],
  ['a misspelt setting', '<Notice titel="x">\n\na\n\n</Notice>', 'Did you mean “title”?'],
  ['an event', '<Notice onclick="alert(1)">\n\na\n\n</Notice>', 'has no setting “onclick”'],
  ['a setting of Astro', '<Notice server:defer>\n\na\n\n</Notice>', 'has no setting'],
  ['a setting without a value', '<Notice title>\n\na\n\n</Notice>', 'must be plain text in quotation marks'],
  ['a setting twice', '<Notice title="a" title="b">\n\na\n\n</Notice>', 'twice'],
  ['a word that is not in the list', '<Notice type="purple">\n\na\n\n</Notice>', 'must be one of: info, warning, urgent, history'],
  ['a missing setting', '<Details>\n\na\n\n</Details>', '“summary” of <Details> is missing'],
  ['a heading in a footnote', 'a[^1]\n\n[^1]: b\n\n    ## Inside', 'a heading inside a footnote'],
  ['code in a setting', '<Details summary="a <b>">\n\na\n\n</Details>', 'plain text'],
  ['a component in a sentence', 'a <Notice>b</Notice> c', 'in the middle of a paragraph'],
  [
    'a component in a table',
    '| a |\n|---|\n| <Notice>b</Notice> |',
    'in the middle of a paragraph',
  ],
  ['a table component without a table', '<Table caption="x">\n\na\n\n</Table>', 'must hold one table'],
  ['a numbered list with bullets', '<NumberedList style="letters">\n\n- a\n\n</NumberedList>', 'must hold one numbered list'],
  ['a numbered list and more', '<NumberedList style="letters">\n\n1. a\n\nb\n\n</NumberedList>', 'and nothing else'],
  ['a second title', '# A', 'Heading 1'],
  ['a second title, underlined', 'A\n===', 'Heading 1'],
  ['a heading that jumps', '### A', 'jumps from level 1 to level 3'],
  ['a heading without words', '## ', 'A heading has no words'],
  ['a link that runs code', '[a](javascript:alert(1))', 'only https:, mailto: and tel:'],
  ['a bare address without https', 'www.x.example', 'only https:, mailto: and tel:'],
  ['a link to another site as a note', '[a]: http://x.example/', 'only https:, mailto: and tel:'],
  ['a link without words', '[](/about/)', 'no words to press'],
  ['code in a hover text', '[a](/about/ "<b>")', 'hover text'],
  ['a picture from elsewhere', '![a](https://x.example/a.png)', 'not from the media library'],
  ['a picture without description', '![](/media/a.png)', 'no description'],
  ['a picture described by its file', '![IMG_0123](/media/a.png)', 'no description'],
  ['a link to an anchor that is not there', '[a](#nowhere)', 'points to no heading'],
  ['a mark that turns the direction, escaped', 'a&#x202E;b', 'hidden character (U+202E)'],
  ['nothing to be seen, escaped', '## &#x3164;', 'hidden character (U+3164)'],
  ['look-alikes, escaped', 'the c&#1086;uncil', 'mixes letters of two alphabets'],
  ['look-alikes, half of them bold', 'the c**\u043E**uncil', 'mixes letters of two alphabets'],
  ['look-alikes in a table', '| a |\n|---|\n| c&#1086;uncil |', 'mixes letters of two alphabets'],
  ['look-alikes in the description of a picture', '![a c&#1086;uncil](/media/a.png)', 'mixes letters of two alphabets'],
  ['look-alikes in a hover text', '[a](/about/ "c&#1086;uncil")', 'mixes letters of two alphabets'],
  ['a heap of accents', `a${'\u0301'.repeat(5)}`.normalize('NFD').replaceAll('\u0301', '&#x301;'), 'more than four accents'],
  ['a table of 31 columns', `${'| a '.repeat(31)}|\n${'|---'.repeat(31)}|\n`, 'has 31 columns; the limit is 30'],
  ['a heading as long as a page', `## ${'a '.repeat(200)}`, 'has 399 characters; the limit is 300'],
  ['an address as long as a page', `[a](https://x.example/${'a'.repeat(500)})`, 'more than 500 characters'],
  ['crossed-out words', '~~a~~', 'Crossed-out'],
  ['a tick box', '- [ ] a', 'tick box'],
  ['code with a strange language', '```"><script>\na\n```', 'more than a plain name'],
  ['code with more than a language', '```js title="x"\na\n```', 'more than a plain name'],
  ['a footnote with a strange name', 'a[^x"y]\n\n[^x"y]: b', 'name of a footnote'],
]; // prettier-ignore

describe('a body', () => {
  test.each(refused)('with %s is refused on its line, with a remedy', (_what, body, words) => {
    expect(firstFault(`Words.\n\n${body}`)).toMatch(new RegExp(`^[3-7]: `));
    expect(firstFault(`Words.\n\n${body}`)).toContain(words);
  });

  test.each(refused)('is refused for %s also inside a component', (_what, body) => {
    const { faults } = readBody(`<EditorNote>\n\n${body}\n\n</EditorNote>`, 'T');
    expect(faults.length).toBeGreaterThan(0);
  });

  test('tells all its faults, each with its own line', () => {
    const { faults } = readBody('# A\n\n[x](javascript:y)\n\n<p>z</p>\n\n~~q~~\n', 'T');
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 5, 7]);
  });

  test('without a setting that its component needs is told to add it to the tag', () => {
    expect(readBody('<Details>\n\na\n\n</Details>', 'T').faults).toMatchObject([
      { line: 1, remedy: 'Add it to the tag.' },
    ]);
  });

  test('shows a picture only with what it shows, or marked as one that decorates', () => {
    const picture = (given: string) => firstFault(`a\n\n<Picture src="/media/map.webp"${given} />`);
    expect(picture(' alt="A map of the new routes"')).toBe('no fault');
    expect(picture(' decorative="yes"')).toBe('no fault');
    expect(picture('')).toContain('“alt” of <Picture> is missing');
    expect(picture(' alt="A map" decorative="yes"')).toContain('though the picture is marked');
    expect(picture(' alt="IMG_2041.jpg"')).toContain('is the name of a file');
    expect(firstFault('<Picture src="https://x.example/a.webp" alt="A map" />')).toContain(
      'must be a picture of the media library',
    );
    expect(firstFault('<Picture src="/media/map.webp" alt="A map">\n\na\n\n</Picture>')).toContain(
      '<Picture> holds text',
    );
  });

  test('names the line on which a paragraph has a number for the second time', () => {
    const paragraph = '<Paragraph number="1.1">\n\na\n\n</Paragraph>';
    expect(firstFault(`${paragraph}\n\n${paragraph}`)).toBe(
      '7: Another paragraph before this one has the same number.',
    );
  });

  test('that is nested without end, or has parts without end, is refused', () => {
    const open = Array.from({ length: 30 }, () => '<Notice>').join('\n\n');
    const close = Array.from({ length: 30 }, () => '</Notice>').join('\n\n');
    expect(firstFault(`${open}\n\na\n\n${close}`)).toContain('nested too deeply');
    expect(firstFault('a **b** c\n\n'.repeat(6000))).toContain('the limit is 20000');
    expect(firstFault(`${'a *b\n'.repeat(9000)}\n${'a* b\n'.repeat(9000)}`)).toBe('no fault');
    expect(firstFault(`${'*a\n'.repeat(9000)}b${'\na*'.repeat(9000)}\n---`)).toContain(
      'nested too deeply',
    );
    expect(firstFault('## Same\n\n'.repeat(501))).toContain('has 501 headings; the limit is 500');
    // The HTML of a table has every cell of every row, also where the text leaves them out.
    const rows = `${'| a '.repeat(30)}|\n${'|---'.repeat(30)}|\n${'| a |\n'.repeat(700)}`;
    expect(firstFault(rows)).toContain('parts; the limit is 20000');
  });

  test('gives nothing of itself when it has a fault', () => {
    expect(readBody('Fine.\n\n<script>x</script>', 'T').body).toEqual({
      segments: [],
      anchors: [],
      passages: {},
      text: '',
      links: [],
    });
  });
});

describe('code that is shown as text', () => {
  test.each([
    ['curly brackets behind back slashes', 'hello \\{name\\}'],
    ['curly brackets between backticks', 'write `{code}` so, and `` {`a`} `` too'],
    ['a block of code', '```\nimport x from "y"\n{a}\n```'],
    [
      'a block of code after a component',
      '<Notice type="info">\n\na\n\n</Notice>\n\n~~~js\nexport {a}\n~~~',
    ],
    [
      'the word import in a sentence',
      'The import of goods.\n\nImports and exports rose; important.',
    ],
    ['a sign for “less than” behind a back slash', 'a \\< b'],
    ['a sum with “less than”', '4 < 5'],
  ])('is allowed: %s', (_what, body) => {
    expect(firstFault(body)).toBe('no fault');
  });

  test.each([
    ['backticks that a longer span takes up', '`a\n`{b}`', 2],
    ['a backtick in a setting', '<Notice title="`" type={b}>`', 1],
    ['a block of code in a setting', '<Notice title="\n```\n" type={b}>\n```', 3],
    ['a block of code in a list that ends with it', '- a\n  ```\n\n{b}', 4],
    ['a back slash before a back slash', 'a \\\\{b}', 1],
    ['a block of code that three spaces open', '   ```\n```\n{b}', 3],
    ['a block of code that five spaces open', '     ```\na\n```\n{b}', 4],
    ['a block of code that five spaces close', '```\na\n     ```\n{b}\n```', 4],
    ['a block of code that a tab closes', '```\na\n\t```\n{b}\n```', 4],
    ['a block of code that a tab follows', '```\na\n```\t\n{b}', 4],
    ['marks of code in a paragraph', 'a ```\n{b}\n```', 2],
    ['marks of code in a component', '<EditorNote>\n\na\n     ```\n```\n{b}\n\n</EditorNote>', 6],
    ['marks of code in a quotation', '> ```\n\n```\n{b}\n```', 4],
    ['marks of code in a list', '- ```\n\n```\n{b}\n```', 4],
    ['a back slash before a backtick', '`\\`{b}`', 1],
    ['a backtick in an address', 'www.x.example/``a![{b}``](', 1],
    ['a line of a space that is none', '`\n\u3000\n`{b}`', 3],
  ])('does not hide code behind %s', (_what, body, line) => {
    expect(firstFault(body)).toMatch(new RegExp(`^${line}: Curly`));
  });
});
