import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Decision } from '#schemas/decisions.ts';
import type { Document } from '#schemas/documents.ts';
import type { Fault } from '#schemas/fault.ts';
import type { Source } from '#schemas/fields/source.ts';
import { closest } from 'fastest-levenshtein';
import { lineOfPath } from './references.ts';

/** Words only: quotation marks, dashes, [sic], end marks and white space do not make a quotation different. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\[sic[^\]]*\]/gi, ' ')
    .replace(/[‘’‚′`]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/^[\s"']+|[\s"'.,;:]+$/g, '')
    .toLowerCase();
}

/** A quotation and where it stands in its file. */
interface Quotation {
  source: Source;
  words: string;
  path: string;
}

/** Every passage of the sources that a decision quotes. Its resolutions are the source’s words too. */
function quotationsOf({
  source,
  resolutions,
  takesEffect = [],
  amounts = [],
  events = [],
}: Decision): Quotation[] {
  const own = (words: string, path: string): Quotation => ({ source, words, path });
  return [
    ...(source.quote ? [own(source.quote, 'source.quote')] : []),
    ...resolutions.flatMap(({ text, parts = [] }, index) => [
      own(text, `resolutions.${index}.text`),
      ...parts.map((part, at) => own(part, `resolutions.${index}.parts.${at}`)),
    ]),
    ...takesEffect.map(({ quote }, index) => own(quote, `takesEffect.${index}.quote`)),
    ...amounts.map(({ quote }, index) => own(quote, `amounts.${index}.quote`)),
    ...events.map((event, index) => ({
      source: event.source,
      words: event.source.quote ?? '',
      path: `events.${index}.source.quote`,
    })),
  ];
}

function judge(
  { file, lines }: Entry<unknown>,
  document: Entry<Document> | undefined,
  { source, words, path }: Quotation,
): Fault[] {
  // A missing document is a dangling reference and is reported as one.
  if (!document) return [];
  const passage = document.body.passages[source.section];
  if (passage === undefined) {
    const anchors = document.body.anchors.map(({ id }) => id);
    return [
      {
        file,
        line: lineOfPath(lines, path.replace(/quote$|text$/, 'section')),
        fault: `There is no passage “${source.section}” in ${document.file}.`,
        remedy:
          anchors.length > 0
            ? `Did you mean “${closest(source.section, anchors)}”?`
            : 'Give the document headings first.',
      },
    ];
  }
  if (bare(passage).includes(bare(words))) return [];
  return [
    {
      file,
      line: lineOfPath(lines, path),
      fault: `“${path}” is not in the passage “${source.section}” of ${document.file}.`,
      remedy: 'Copy the words from the source exactly, without changing or joining them.',
    },
  ];
}

/** Checks that every quotation stands word for word in the passage it is said to come from. */
export function quotationFaults(content: Content): Fault[] {
  const documents = new Map(content.documents.map((entry) => [entry.id, entry]));
  const faults = content.decisions.flatMap((entry) => {
    const seen = new Set<string>();
    return quotationsOf(entry.data)
      .flatMap((quotation) => judge(entry, documents.get(quotation.source.document), quotation))
      .filter(({ fault }) => !seen.has(fault) && seen.add(fault));
  });
  return faults;
}
