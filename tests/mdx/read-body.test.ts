import { describe, expect, test } from 'vitest';
import { createSlugger } from '#mdx/slugs.ts';
import { htmlOf, sound } from './reading.ts';

describe('the words of a body', () => {
  test('become HTML', () => {
    expect(
      htmlOf('Some **bold** and _slanted_ `code`  \nwords.\n\n---\n\n1. one\n2. two\n\n> said'),
    ).toBe(
      '<p>Some <strong>bold</strong> and <em>slanted</em> <code>code</code><br>\nwords.</p><hr>' +
        '<ol><li>one</li><li>two</li></ol><blockquote><p>said</p></blockquote>',
    );
  });

  test('keep signs of HTML as signs', () => {
    expect(htmlOf('a \\< b & "c" &lt;script&gt; \\{x\\}')).toBe(
      '<p>a &lt; b &amp; &quot;c&quot; &lt;script&gt; {x}</p>',
    );
  });

  test('keep the number a list starts with', () => {
    expect(htmlOf('3. three\n4. four')).toBe('<ol start="3"><li>three</li><li>four</li></ol>');
  });

  test('lead to pages, sites, mail and telephones', () => {
    expect(
      htmlOf('[a](/about/) [b](https://www.gov.uk/) [c](mailto:a@b.uk) [d](tel:01234567890)'),
    ).toBe(
      '<p><a href="/about/">a</a> <a href="https://www.gov.uk/">b</a> <a href="mailto:a@b.uk">c</a> <a href="tel:01234567890">d</a></p>',
    );
  });

  test('leave out the hover text of links and pictures', () => {
    expect(htmlOf('![A map](/media/map.png "hover")')).toBe(
      '<p><img src="/media/map.png" alt="A map" loading="lazy"></p>',
    );
    expect(htmlOf('[a](/about/ "hover")')).toBe('<p><a href="/about/">a</a></p>');
  });

  test.each([
    ['Welsh', 'Ŵyl y Gwanwyn', 'wyl-y-gwanwyn'],
    ['Arabic', 'النقل المدرسي', 'section'],
    ['Chinese', '校车服务', 'section'],
    ['Punjabi', 'ਸਕੂਲ ਆਵਾਜਾਈ', 'section'],
  ])('may be %s', (_language, words, id) => {
    expect(htmlOf(`## ${words}\n\n${words}.`)).toBe(`<h2 id="${id}">${words}</h2><p>${words}.</p>`);
  });

  test('give the same bytes whatever white space parts them', () => {
    expect(htmlOf('- a\n- b\n\n\n\n## C\nd\n')).toBe(htmlOf('- a\n- b\n## C\n\nd'));
  });

  test('may be none', () => {
    expect(sound('\n\n')).toEqual({
      segments: [],
      anchors: [],
      passages: { '': '' },
      text: '',
      links: [],
    });
  });
});

describe('components', () => {
  const note = (indent: string) =>
    ['<Notice type="info">', '', 'Inner', '', '</Notice>'].map((line) => indent + line).join('\n');

  test('stand between runs of HTML with their settings and children', () => {
    expect(sound(`Before\n\n${note('')}\n\nAfter`).segments).toEqual([
      { kind: 'html', html: '<p>Before</p>' },
      {
        kind: 'component',
        name: 'Notice',
        props: { type: 'info' },
        children: [{ kind: 'html', html: '<p>Inner</p>' }],
      },
      { kind: 'html', html: '<p>After</p>' },
    ]);
  });

  test('get the settings that an editor left out', () => {
    expect(sound('<Notice>\n\na\n\n</Notice>').segments).toMatchObject([
      { props: { type: 'info' } },
    ]);
  });

  test('inside a list leave the list whole around them', () => {
    expect(htmlOf(`- one\n\n${note('  ')}\n- two`)).toBe(
      '<ul><li><p>one</p>[Notice]<p>Inner</p>[/Notice]</li><li><p>two</p></li></ul>',
    );
  });

  test('inside a quotation leave it whole, too', () => {
    expect(htmlOf(`> a\n>\n${note('> ')}`)).toBe(
      '<blockquote><p>a</p>[Notice]<p>Inner</p>[/Notice]</blockquote>',
    );
  });

  test('inside a footnote leave it whole, too', () => {
    expect(htmlOf(`a[^1]\n\n[^1]: b\n\n${note('    ')}`)).toMatch(
      /<li id="user-content-fn-1"><p>b<\/p>\[Notice\]<p>Inner<\/p>\[\/Notice\].*<\/li><\/ol><\/section>$/,
    );
  });

  test('may stand inside each other', () => {
    expect(
      htmlOf('<Details summary="More">\n\n<EditorNote>\n\na\n\n</EditorNote>\n\n</Details>'),
    ).toBe('[Details][EditorNote]<p>a</p>[/EditorNote][/Details]');
  });
});

describe('tables', () => {
  const table = '| Library | Hours |\n|:-:|--:|\n| Town | 40 |';

  test('name their columns, and turn alignment into a class', () => {
    expect(htmlOf(table)).toContain(
      '<th class="app-align-center" scope="col">Library</th><th class="app-align-right" scope="col">Hours</th>',
    );
    expect(htmlOf(table)).toContain(
      '<td class="app-align-center">Town</td><td class="app-align-right">40</td>',
    );
    expect(htmlOf(table)).not.toContain('style');
  });

  test('are named after the heading above them, or after the page', () => {
    expect(htmlOf(`## Opening\n\n${table}`)).toContain('tabindex="0" aria-label="Table: Opening"');
    expect(htmlOf(table)).toContain('aria-label="Table: The title"');
  });

  test('take the caption of their component, and row names when asked', () => {
    const html = htmlOf(`<Table caption="Hours & days" rowHeaders="yes">\n\n${table}\n\n</Table>`);
    expect(html).toContain('aria-label="Hours &amp; days"');
    expect(html).toContain('<th class="app-align-center" scope="row">Town</th>');
    expect(htmlOf(`<Table caption="Hours">\n\n${table}\n\n</Table>`)).not.toContain('scope="row"');
  });

  test('have no header without words', () => {
    expect(htmlOf('|  | Hours |\n|---|---|\n| Town | 40 |')).toContain(
      '<tr><td></td><th scope="col">Hours</th></tr>',
    );
  });
});

describe('footnotes', () => {
  test('stand at the end, lead there and back, and are named for people who cannot see them', () => {
    const html = htmlOf('Words.[^1]\n\n[^1]: The note.');
    expect(html).toContain(
      '<a href="#user-content-fn-1" id="user-content-fnref-1" aria-describedby="footnote-label">1</a>',
    );
    expect(html).toContain(
      '<section class="app-footnotes"><h2 id="footnote-label" class="govuk-visually-hidden">Footnotes</h2>',
    );
    expect(html).toContain(
      '<li id="user-content-fn-1"><p>The note. <a href="#user-content-fnref-1" aria-label="Back to reference 1">',
    );
  });

  test('are no headings of the page', () => {
    expect(sound('## One\n\na[^1]\n\n[^1]: b').anchors).toEqual([
      { id: 'one', level: 2, text: 'One' },
    ]);
  });
});

describe('anchors', () => {
  const slugs = (...texts: string[]) => texts.map(createSlugger());

  test('are small letters, numbers and hyphens', () => {
    expect(slugs('The council’s Café – “2011/12”', 'A **b**', '  ')).toEqual([
      'the-councils-cafe-2011-12',
      'a-b',
      'section',
    ]);
  });

  test('begin with a letter', () => {
    expect(slugs('2. Payroll')).toEqual(['section-2-payroll']);
  });

  test('are never used twice, even when a heading looks like a counted one', () => {
    expect(slugs('a', 'a', 'a 2', 'a', 'a-2')).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'a-2-3']);
  });

  test('leave alone the names that pages use for their own parts', () => {
    expect(slugs('Item 3', 'Item', 'Item', 'Item', 'Para', 'Para', 'Group 2', 'Letter B', 'Facet topic', 'Item list')).toEqual([
      'section-item-3', 'item', 'section-item-2', 'section-item-4', 'para', 'section-para-2', 'section-group-2', 'section-letter-b',
      'section-facet-topic', 'item-list',
    ]); // prettier-ignore
    expect(slugs('Main content', 'Footnote label', 'Q', 'App source', 'Para 1')).toEqual([
      'section-main-content', 'section-footnote-label', 'section-q', 'section-app-source', 'section-para-1',
    ]); // prettier-ignore
  });

  test('stand on the headings, in order, also inside components', () => {
    const { anchors, segments } = sound('## One\n\n<EditorNote>\n\n### Two\n\n</EditorNote>\n\n## One');
    expect(anchors.map(({ id, level }) => [id, level])).toEqual([['one', 2], ['two', 3], ['one-2', 2]]);
    expect(JSON.stringify(segments)).toMatch(/id=\\"one\\".*id=\\"two\\".*id=\\"one-2\\"/);
  }); // prettier-ignore

  test('stand on numbered paragraphs', () => {
    expect(sound('<Paragraph number="2.3">\n\na\n\n</Paragraph>').anchors).toEqual([
      { id: 'para-2-3', level: 7, text: '2.3' },
    ]);
  });
});

describe('passages', () => {
  const { passages, text } = sound(
    [
      'Before all.', '## One', 'First  words\nof one.', '### Part', 'Of the part.', '<EditorNote>\n\nThe editor says.\n\n</EditorNote>',
      '<Paragraph number="1.1">\n\nNumbered.\n\n</Paragraph>', '| a | b |\n|---|---|\n| c | d |', '## Two', '- x\n- y',
    ].join('\n\n'),
  ); // prettier-ignore

  test('hold the words under each heading and the headings below it', () => {
    expect(passages['']).toBe('Before all.');
    expect(passages['one']).toBe('One First words of one. Part Of the part. Numbered. a b c d');
    expect(passages['part']).toBe('Part Of the part. Numbered. a b c d');
    expect(passages['two']).toBe('Two x y');
  });

  test('begin at a numbered paragraph, too', () => {
    expect(passages['para-1-1']).toMatch(/^Numbered\./);
  });

  test('that lie in each other have their words once in the text of the whole body', () => {
    expect(text).toBe(
      'Before all. One First words of one. Part Of the part. Numbered. a b c d Two x y',
    );
    expect(sound('## One\n\nwords\n\n### Part\n\n<Notice>\n\nours\n\n</Notice>\n\nmore').text).toBe(
      'One words Part more',
    );
  });

  test('end at the next heading of their level or above', () => {
    const { passages: nested } = sound(
      '## A\n\n### B\n\n#### C\n\n<Paragraph number="1">\n\nd\n\n</Paragraph>\n\n### E\n\n## F',
    );
    expect(nested).toEqual({
      '': '', a: 'A B C d E', b: 'B C d', c: 'C d', 'para-1': 'd', e: 'E', f: 'F',
    }); // prettier-ignore
  });

  test('leave out what the editor says', () => {
    expect(Object.values(passages).join(' ')).not.toContain('editor');
  });
});

describe('links and pictures of this site', () => {
  test('are listed with their lines, so that they can be checked', () => {
    expect(
      sound('## Here\n\n[a](/about/)\n\n[b](#here) ![c](/media/c.png)\n\n[d](https://www.gov.uk/)')
        .links,
    ).toEqual([
      { href: '/about/', line: 3 },
      { href: '#here', line: 5 },
      { href: '/media/c.png', line: 5 },
    ]);
  });
});
