/** Words that stand in a reader's way: links that say nothing, unexplained acronyms, officialese. */
import { links } from './text.ts';
import type { Advice } from './kinds.ts';

const EMPTY_LINK =
  /^(?:click |tap )?(?:here|this|this link|this page|link|more|read more|find out more|more information)$/i;

/** Known without a word of explanation. */
const KNOWN = new Set(
  'UK GB EU UN NHS GP MP MPs PDF VAT BBC TV IT PE ID AM PM HTML GOV USA NI DVD CD PC'.split(' '),
);
const ROMAN = /^[IVXLC]+$/;

const OFFICIALESE: Readonly<Record<string, string>> = {
  'in order to': 'to',
  'prior to': 'before',
  commence: 'start',
  utilise: 'use',
  facilitate: 'help',
  'with regard to': 'about',
  'in respect of': 'about',
  'it should be noted that': 'say it straight away',
  'going forward': 'leave it out',
  'in the event that': 'if',
};

/** Advice on links whose words do not say where they lead. */
export function linkAdvice(body: string): Advice[] {
  const empty = links(body).filter(({ words }) => EMPTY_LINK.test(words.trim()));
  if (empty.length === 0) return [];
  return [
    {
      what: 'The words of a link do not say where it leads.',
      remedy:
        'Name the page it leads to, such as “school transport rules”. People look through a list of links on its own.',
      examples: empty.slice(0, 3).map(({ words, address }) => `“${words}” (${address})`),
    },
  ];
}

/** Advice on acronyms that the text uses and never explains in brackets. */
export function acronymAdvice(text: string): Advice[] {
  const found = new Set(text.match(/\b[A-Z]{2,6}s?\b/g) ?? []);
  const unexplained = [...found].filter(
    (acronym) =>
      !KNOWN.has(acronym) &&
      !ROMAN.test(acronym) &&
      !new RegExp(`\\(${acronym}\\)|\\b${acronym} \\(`).test(text),
  );
  if (unexplained.length === 0) return [];
  return [
    {
      what: 'An acronym is not explained.',
      remedy:
        'Write it out the first time, with the acronym in brackets: “special educational needs (SEN)”.',
      examples: unexplained.slice(0, 5),
    },
  ];
}

/** Advice on words that a simpler one can replace. */
export function officialeseAdvice(text: string): Advice[] {
  const found = Object.entries(OFFICIALESE).filter(([words]) =>
    new RegExp(`\\b${words}\\b`, 'i').test(text),
  );
  if (found.length === 0) return [];
  return [
    {
      what: 'Simpler words would do.',
      remedy: 'Change them unless you quote a source.',
      examples: found.map(([words, simpler]) => `“${words}”: ${simpler}`),
    },
  ];
}
