import {
  Document,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IPropertiesOptions,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { decisionOf, entriesOf, importBytes } from './importing.ts';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const line = (text: string) => new Paragraph(text);

/** Brings in a document of these paragraphs. */
async function imported(
  children: FileChild[],
  { header, ...options }: Partial<Omit<IPropertiesOptions, 'sections'>> & { header?: string } = {},
) {
  const headers =
    header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } };
  const document = new Document({ ...options, sections: [{ children, ...headers }] });
  return importBytes(new Uint8Array(await Packer.toBuffer(document)));
}

const title = new Paragraph({ text: 'Cabinet Report', heading: HeadingLevel.TITLE });
const noted = line('Cabinet noted the report on highways.');

describe('What Word has beside paragraphs', () => {
  test('footnotes stay with the item that refers to them', async () => {
    const result = await imported(
      [
        title,
        heading('1. Highways'),
        new Paragraph({ children: [new TextRun('Cabinet noted it'), new FootnoteReferenceRun(1)] }),
        heading('2. Schools'),
        noted,
      ],
      { footnotes: { 1: { children: [line('In a letter of May.')] } } },
    );
    const [first, second] = result.entries.filter(({ collection }) => collection === 'decisions');
    expect(first?.text).toContain('Cabinet noted it[^1]\n\n[^1]: In a letter of May.');
    expect(second?.text).not.toContain('[^1]');
    expect(decisionOf(result, 1).body.text).toContain('In a letter of May.');
  });

  test('the reference of the page header is that of the paper', async () => {
    const result = await imported([title, heading('1. Highways'), noted], {
      header: 'Agenda item 12',
    });
    expect(entriesOf(result, 'papers')[0]?.data).toMatchObject({ reference: 'Agenda item 12' });
  });

  test('pictures, crossed-out words and comments are told', async () => {
    const picture = new ImageRun({
      type: 'png',
      data: Buffer.from('iVBORw0KGgo=', 'base64'),
      transformation: { width: 10, height: 10 },
    });
    const { doubts, entries } = await imported([
      title,
      heading('1. Highways'),
      noted,
      new Paragraph({ children: [picture] }),
      new Paragraph({ children: [new TextRun({ text: 'not this', strike: true })] }),
    ]);
    const told = doubts.map(({ what }) => what);
    expect(told).toContainEqual(
      expect.stringMatching(/^There is one picture in the file; none is brought in/),
    );
    expect(told).toContainEqual(expect.stringMatching(/^Some words are crossed out/));
    expect(entries.map(({ text }) => text).join('')).not.toMatch(/!\[|~~/);
  });
});

describe('Forms of the file', () => {
  const changed = async (change: (text: string, name: string) => [name: string, text: string]) => {
    const children = [
      title,
      heading('1. Highways'),
      noted,
      new Paragraph({ text: 'one', bullet: { level: 0 } }),
    ];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const zip = await JSZip.loadAsync(bytes);
    for (const [name, file] of Object.entries(zip.files)) {
      if (file.dir || !/\.(?:xml|rels)$/.test(name)) continue;
      const [newName, text] = change(await file.async('string'), name);
      zip.remove(name);
      zip.file(newName, text);
    }
    const result = await importBytes(await zip.generateAsync({ type: 'uint8array' }));
    return decisionOf(result, 1).body.text;
  };

  test('the text may stand in a part of another name, as some programs write it', async () => {
    const renamed = (words: string) =>
      words.replaceAll('document.xml', 'document2.xml').replaceAll('numbering.xml', 'lists.xml');
    expect(await changed((text, name) => [renamed(name), renamed(text)])).toBe(
      'Cabinet noted the report on highways. one',
    );
  });

  test('the strict form of the format is read', async () => {
    const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    expect(await changed((text, name) => [name, text.replaceAll(transitional, strict)])).toBe(
      'Cabinet noted the report on highways. one',
    );
  });
});

describe('The end of a paper', () => {
  test.each([
    ['on two lines', [line('Alex Example'), line('Leader of the Council')], undefined],
    ['in bold', [bold('Alex Example'), bold('Leader of the Council')], undefined],
    [
      'on one line, with the date under it',
      [line('Alex Example, Leader of the Council'), line('Date: 3 May 2025')],
      '2025-05-03',
    ],
  ])('gives who signed %s, and is no part of the last item', async (_, end, date) => {
    const result = await imported([title, heading('1. Highways'), noted, ...end]);
    const [paper] = entriesOf(result, 'papers');
    expect(paper?.data).toMatchObject({ presentedBy: 'Alex Example, Leader of the Council' });
    expect((paper?.data['date'] as { date: string }).date).toBe(date ?? '[..2026-11-22]');
    expect(decisionOf(result, 1).body.text).toBe('Cabinet noted the report on highways.');
    const [transcript] = entriesOf(result, 'documents');
    expect(transcript?.body.anchors).toHaveLength(1);
    expect(transcript?.body.text).toContain('Leader of the Council');
  });
});

describe('Titles of items', () => {
  const titles = async (...children: FileChild[]) => {
    const result = await imported([title, ...children]);
    const anchors = entriesOf(result, 'documents')[0]?.body.anchors.map(({ text }) => text);
    return { anchors, items: [1, 2].map((item) => decisionOf(result, item).data['printedTitle']) };
  };

  test('are headings or bold lines with a number, as “Item 2:” or “2” too', async () => {
    const expected = { anchors: ['1. Highways', '2. Schools'], items: ['Highways', 'Schools'] };
    expect(await titles(bold('Item 1: Highways'), noted, bold('Item 2: Schools'), noted)).toEqual(
      expected,
    );
    expect(await titles(heading('1 Highways'), noted, heading('2 Schools'), noted)).toEqual(
      expected,
    );
  });

  test('are plain lines with a number when nothing else is', async () => {
    expect(await titles(line('1. Highways'), noted, line('2. Schools'), noted)).toEqual({
      anchors: ['1. Highways', '2. Schools'],
      items: ['Highways', 'Schools'],
    });
  });

  test('are headings without numbers when the paper has none, which is told', async () => {
    expect(await titles(heading('Highways'), noted, heading('Schools'), noted)).toEqual({
      anchors: ['Highways', 'Schools'],
      items: ['Highways', 'Schools'],
    });
    const { doubts } = await imported([
      title,
      heading('Highways'),
      noted,
      heading('Schools'),
      noted,
    ]);
    expect(doubts).toContainEqual({
      entry: 'decisions/highways',
      field: 'item',
      what: 'The paper prints no numbers; its items were counted.',
    });
  });
});
