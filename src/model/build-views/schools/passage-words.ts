import type { Anchor } from '#schemas/body.ts';
import { yearWords } from '../../date-words.ts';
import { documentTypeLabels } from '../../labels.ts';
import type { DocumentNode } from '../../nodes.ts';

/** “Section 8: …” and “8. …” are 8, “Appendix A” is itself. */
const numberOf = ({ text }: Anchor): string | undefined =>
  /^(?:section )?(\d+)[.:]/i.exec(text)?.[1] ?? /^appendix [a-z]\b/i.exec(text)?.[0];

/** “a) Electronic communications”: its letter, and its words. */
const lettered = /^([a-z])\)\s*(.*)$/i;

/** The headings that an anchor stands under, the largest first, and itself at the end. */
function headingsTo(anchors: readonly Anchor[], at: number): Anchor[] {
  const own = anchors[at];
  if (!own) return [];
  const above = anchors.slice(0, at).findLastIndex(({ level }) => level < own.level);
  return [...headingsTo(anchors, above), own];
}

/**
 * A passage as the caption of a quotation names it: its document in short, its section, and its heading, such as “Handbook
 * 2006, 8a: email”. A heading alone, such as “Introduction”, names nothing.
 */
export function passageWords({ data, body }: DocumentNode, section: string): string {
  const document = `${documentTypeLabels[data.type]} ${yearWords(data.asAt.date)}`;
  const headings = headingsTo(
    body.anchors,
    body.anchors.findIndex(({ id }) => id === section),
  );
  const own = headings.at(-1);
  const [top] = headings;
  if (!own || !top) return document;
  if (own.level === 7) return `${document}, paragraph ${own.text}`;
  if (own === top) return `${document}, ${own.text}`;
  const letter = headings.map(({ text }) => lettered.exec(text)?.[1]).find(Boolean) ?? '';
  const number = numberOf(top);
  const place = number === undefined ? top.text : number + (/\d$/.test(number) ? '' : ' ') + letter;
  const words = (lettered.exec(own.text)?.[2] ?? own.text).replace(/[.:]$/, '');
  return `${document}, ${place.trim()}: ${words}`;
}
