import type { Table } from './blocks.ts';
import { wordsOf } from './blocks.ts';
import type { Passage, ReportPart } from './report-parts.ts';

/** What a report says under one heading, and who cleared it. */
export interface Implication {
  heading: ReportPart['heading'];
  title: string;
  text: string;
  clearance?: Clearance;
}

export interface Clearance {
  question: string;
  cleared: boolean;
  by: string;
  officer: string;
  remark?: string;
}

/** The words under a heading: all its passages without tables. */
export const textUnder = ({ passages }: { passages: readonly Passage[] }): string =>
  passages
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'table'))
    .map(wordsOf)
    .join(' ');

const fullName =
  /^((?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)\.?(?: (.+))?$/u;

/** Reads “Yes / Name of Legal Officer: A Person / a remark”, on lines or in one. */
function clearanceOf(question: string, answer: string): Clearance | undefined {
  const found = /^(yes|no)\b[.,:]? (?:(name of [^:]{2,60}|officer|cleared by): ?)(.+)$/i.exec(
    answer,
  );
  if (!found) return undefined;
  const [, yes = '', by = '', rest = ''] = found;
  const [, officer, remark] = fullName.exec(rest) ?? [];
  if (officer === undefined) return undefined;
  return {
    question,
    cleared: yes.toLowerCase() === 'yes',
    by,
    officer,
    ...(remark !== undefined && { remark }),
  };
}

const loose = new Set([
  'implications',
  'implication',
  'and',
  'the',
  'of',
  'been',
  'by',
  'cleared',
  'have',
  'has',
  'any',
]);
const telling = (text: string) =>
  text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '' && !loose.has(word)).map((word) => word.replace(/s$/, '')); // prettier-ignore

const likeness = (title: string, question: string) => {
  const words = new Set(telling(question));
  return telling(title).filter((word) => words.has(word)).length;
};

/** The clearances of a table with questions and answers; none of a table of another kind. */
function clearancesIn({ rows }: Table): Clearance[] {
  const joined = (at: number, row: Table['rows'][number]) =>
    (row[at] ?? []).map(({ text }) => text).join(' ');
  return rows.flatMap((row) => {
    const clearance = clearanceOf(joined(0, row), joined(1, row));
    return clearance ? [clearance] : [];
  });
}

/**
 * The implications of a report: what stands under each heading below “Implications”, with the answer of the table of
 * clearances whose question has most of the same words. Answers that belong to none are given, too.
 */
export function implicationsOf(parts: readonly ReportPart[]): {
  section?: ReportPart;
  implications: Implication[];
  left: Clearance[];
} {
  const start = parts.findIndex(
    ({ heading }) => heading.depth === 2 && /implication/i.test(heading.line.text),
  );
  const section = parts[start];
  if (!section) return { implications: [], left: [] };
  const end = parts.findIndex(({ heading }, index) => index > start && heading.depth === 2);
  const within = parts.slice(start, end === -1 ? undefined : end);
  const left = within
    .flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'table' ? clearancesIn(block) : []));
  const implications = within.slice(1).flatMap((part): Implication[] => {
    const [title, text] = [part.heading.line.text, textUnder(part)];
    if (text === '') return [];
    const best = left.toSorted(
      (a, b) => likeness(title, b.question) - likeness(title, a.question),
    )[0];
    const clearance = best && likeness(title, best.question) > 0 ? best : undefined;
    if (clearance) left.splice(left.indexOf(clearance), 1);
    return [{ heading: part.heading, title, text, ...(clearance && { clearance }) }];
  });
  return { section, implications, left };
}
