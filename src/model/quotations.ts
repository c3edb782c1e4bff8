import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Document } from '#schemas/documents.ts';
import type { Fault } from '#schemas/fault.ts';
import { didYouMean } from '#schemas/suggest.ts';
import type { Quotation } from './quotation.ts';
import { quotationsOf } from './quotations-of.ts';
import { placeOfPath } from './references.ts';

const atStart = new Set(' "\'');
const atEnd = new Set(' "\'.,;:');

/** Words only, to compare: quotation marks, dashes, [sic], end marks and white space do not make a quotation different. */
export function bare(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/\[sic\]/gi, ' ')
    .replace(/[‘’‚′`]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .toLowerCase();
  // A pattern for the ends would look at every long run of points again from each of its points.
  let [from, to] = [0, words.length];
  while (from < to && atStart.has(words[from] ?? '')) from += 1;
  while (to > from && atEnd.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

/** Tells whether words stand in a passage, both made `bare`, as whole words: “2 buses” is not in “12 buses”. */
export function standsIn(words: string, passage: string): boolean {
  const isWord = (sign: string | undefined) =>
    sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
  /** True when a word, or a number such as 1,000 or 2.5, goes on from `at - 1` to `at`. */
  const cuts = (at: number) => {
    const [before, after] = [passage[at - 1], passage[at]];
    if (isWord(before) && isWord(after)) return true;
    const inNumber = /^\d[.,]\d$/;
    return (
      inNumber.test(passage.slice(at - 2, at + 1)) || inNumber.test(passage.slice(at - 1, at + 2))
    );
  };
  for (let at = passage.indexOf(words); at !== -1; at = passage.indexOf(words, at + 1)) {
    if (!cuts(at) && !cuts(at + words.length)) return true;
  }
  return false;
}

function judge(
  { file, lines }: Entry<unknown>,
  document: Entry<Document> | undefined,
  { source, words, path, section, heading }: Quotation,
  barePassage: (passage: string) => string,
): Fault[] {
  // A missing document is a dangling reference and is reported as one.
  if (!document) return [];
  const { passages } = document.body;
  const passage = Object.hasOwn(passages, source.section) ? passages[source.section] : undefined;
  if (passage === undefined) {
    const anchors = document.body.anchors.map(({ id }) => id);
    return [
      {
        file,
        ...placeOfPath(lines, section),
        fault: `There is no passage “${source.section}” in ${document.file}.`,
        remedy:
          anchors.length > 0
            ? `Use the anchor of one of its headings or numbered paragraphs.${didYouMean(source.section, anchors)}`
            : 'Give the document headings first.',
      },
    ];
  }
  if (words === undefined) return [];
  const place = placeOfPath(lines, path);
  const quoted = bare(words);
  // The name of a list may be a number, such as “14–19”.
  if (!(heading ? /[\p{L}\p{N}]/u : /\p{L}/u).test(quoted)) {
    return [
      {
        file,
        ...place,
        fault: `“${path}” has no words in it.`,
        remedy: 'Copy the words from the source.',
      },
    ];
  }
  if (standsIn(quoted, barePassage(passage))) return [];
  const headings = heading ? document.body.anchors : [];
  if (headings.some(({ text }) => bare(text) === quoted)) return [];
  return [
    {
      file,
      ...place,
      fault: `“${path}” is not in the passage “${source.section}” of ${document.file}${heading ? ', nor one of its headings' : ''}.`,
      remedy: 'Copy whole words from the source exactly, without changing or joining them.',
    },
  ];
}

/** Checks that every quotation stands word for word in the passage it is said to come from. */
export function quotationFaults(content: Content): Fault[] {
  const documents = new Map(content.documents.map((entry) => [entry.id, entry]));
  /** Many quotations come from one passage: each is made bare once. */
  const known = new Map<string, string>();
  const barePassage = (passage: string): string => {
    const made = known.get(passage) ?? bare(passage);
    known.set(passage, made);
    return made;
  };
  return quotationsOf(content).flatMap(({ entry, quotations }) => {
    // A passage that is not there is one fault, however many quotations name it.
    const faults = new Map<string, Fault>();
    for (const quotation of quotations) {
      const document = documents.get(quotation.source.document);
      for (const fault of judge(entry, document, quotation, barePassage)) {
        if (!faults.has(fault.fault)) faults.set(fault.fault, fault);
      }
    }
    return [...faults.values()];
  });
}
