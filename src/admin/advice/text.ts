/** Reads the plain words out of what an editor wrote. Rough on purpose: advice needs words, not structure. */

/** A link of the text: its words and where it leads. */
export interface TextLink {
  words: string;
  address: string;
}

const LINK = /!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;
const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The paragraphs and list items of a body as plain words; headings, tables, code and component tags left out. */
export function paragraphs(body: string): string[] {
  return body
    .replace(/```[\s\S]*?(```|$)/g, '\n\n')
    .replace(/^\s*\|.*$/gm, '')
    .replace(/^#{1,6} .*$/gm, '')
    .replace(/^\s*([-*+]|\d+[.)])\s+/gm, '\n')
    .replace(/^\s*>\s?/gm, '')
    .replace(/<\/?[A-Z][^>]*>/g, '\n\n')
    .replace(LINK, '$1')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/[*_`\\]/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The sentences of a text of plain words. */
export function sentences(words: string): string[] {
  return [...SENTENCES.segment(words)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** The words of a sentence; a number is one. */
export function words(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
}

/** The links of a body, pictures left out. */
export function links(body: string): TextLink[] {
  return [...body.matchAll(LINK)].flatMap(([all, words = '', address = '']) =>
    all.startsWith('!') ? [] : [{ words, address }],
  );
}

/** The beginning of a long text, enough to find it by. */
export function beginning(text: string): string {
  const first = text.split(' ').slice(0, 8).join(' ');
  return first.length < text.length ? `${first} …` : text;
}
