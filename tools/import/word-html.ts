import JSZip from 'jszip';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { Letter } from '#tools/lib/command.ts';
import { WORD, wordElements, writeNumbers } from './numbering.ts';
import { wordParts } from './word-parts.ts';

/** A Word document as HTML, and what the HTML cannot hold. */
export interface WordHtml {
  html: string;
  /** The words of the page headers, one a paragraph: a paper can have its reference there. */
  headers: string[];
  /** What was found in the file that an editor must know of. */
  remarks: string[];
}

/** Styles of Word that mean more than their looks. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'strike => s',
];

const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;

/** A council's own styles for headings: they have a place in Word's outline, but another name. */
function headingStyles(styles: Document | undefined): string[] {
  return (styles ? wordElements(styles, 'style') : []).flatMap((style) => {
    const [level] = wordElements(style, 'outlineLvl');
    const [name] = wordElements(style, 'name');
    const depth = Number(level?.getAttribute('w:val') ?? '9') + 1;
    const words = name?.getAttribute('w:val') ?? '';
    return depth <= 6 && /^[\w -]+$/.test(words)
      ? [`p[style-name='${words}'] => h${depth}:fresh`]
      : [];
  });
}

/** Kinds of parts, as the list of contents of a Word file names them. Their file names are free. */
const kindOf = (name: 'document.main' | 'numbering' | 'styles') =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** The name of the part of a kind. */
function partOf(types: Document, kind: Parameters<typeof kindOf>[0]): string | undefined {
  const override = [...types.getElementsByTagName('Override')].find(
    (element) => element.getAttribute('ContentType') === kindOf(kind),
  );
  return override?.getAttribute('PartName')?.replace(/^\//, '');
}

/** The strict form of the format has names of its own for the same elements. */
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const many = (number: number, one: string, several: string) =>
  number === 1 ? `is one ${one}` : `are ${number} ${several}`;

/** What mammoth leaves out, or what was decided for the editor. */
function remarksOf(document: Document, parts: ReadonlyMap<string, Buffer>): string[] {
  const has = (...names: string[]) => names.some((name) => wordElements(document, name).length > 0);
  const pictures = [...document.getElementsByTagName('*')].filter(
    ({ localName }) => localName === 'blip' || localName === 'imagedata',
  ).length;
  return [
    ...(has('ins', 'del', 'moveFrom')
      ? ['The file has tracked changes: insertions are kept, and deletions are left out.']
      : []),
    ...(parts.has('word/comments.xml') && has('commentReference')
      ? ['The comments in the margin are left out.']
      : []),
    ...(pictures > 0
      ? [
          `There ${many(pictures, 'picture', 'pictures')} in the file; none is brought in. Add each as an image with its description, or say in an editor’s note what it shows.`,
        ]
      : []),
    ...(has('gridSpan', 'vMerge')
      ? ['A table has merged cells. Compare its rows with the paper.']
      : []),
  ];
}

/**
 * Unpacks a Word file under limits and turns it into HTML with mammoth, which opens no other file and fetches nothing.
 *
 * @throws Letter when the file is unfit, see `wordParts`, or cannot be read
 */
export async function wordHtml(bytes: Uint8Array, fileName: string): Promise<WordHtml> {
  const parts = await wordParts(bytes, fileName);
  const text = (name: string | undefined) =>
    parts
      .get(name ?? '')
      ?.toString('utf8')
      .replace(/[\uE000-\uE001]/g, '')
      .replaceAll(strict, WORD);
  const unreadable = () =>
    new Letter(
      fileName,
      'This document is damaged: its text cannot be read.',
      'Open it in Word and save it again, or copy its text into a new document.',
    );
  try {
    const types = xml(text('[Content_Types].xml') ?? '');
    const name = {
      main: partOf(types, 'document.main'),
      numbering: partOf(types, 'numbering'),
      styles: partOf(types, 'styles'),
    };
    const document = xml(text(name.main) ?? '');
    const [styleText, numberText] = [text(name.styles), text(name.numbering)];
    const styles = styleText === undefined ? undefined : xml(styleText);
    const remarks = remarksOf(document, parts);
    if (numberText !== undefined) {
      const numbering = xml(numberText);
      writeNumbers(document, numbering, styles);
      // The numbers are in the text now; without the rules mammoth makes no lists of its own.
      numbering.documentElement.replaceChildren();
      parts.set(name.numbering ?? '', Buffer.from(numbering.documentElement.outerHTML));
    }
    parts.set(name.main ?? '', Buffer.from(document.documentElement.outerHTML));
    const zip = new JSZip();
    for (const [name, content] of parts) zip.file(name, content);
    const { value: html } = await mammoth.convertToHtml(
      { buffer: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }) },
      {
        styleMap: [...styleMap, ...headingStyles(styles)],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    const headers = [...parts.keys()]
      .filter((name) => /^word\/header\d*\.xml$/.test(name))
      .flatMap((name) => wordElements(xml(text(name) ?? ''), 'p'))
      .map((paragraph) =>
        wordElements(paragraph, 't')
          .map((run) => run.textContent)
          .join(''),
      );
    return { html, headers: [...new Set(headers)].filter((line) => line.trim() !== ''), remarks };
  } catch {
    throw unreadable();
  }
}
