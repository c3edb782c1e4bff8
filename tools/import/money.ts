import type { Amount } from '#schemas/fields/money.ts';
import { clauseAround } from './sentences.ts';
import { cutTo } from './plain-text.ts';

const sizes: Record<string, number> = {
  thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9,
}; // prettier-ignore

const sum = /£ ?(\d[\d,]*(?:\.\d+)?) ?(thousand|k|million|mn|m|billion|bn)?\b/gi;

const precisions: readonly [Amount['precision'], RegExp][] = [
  ['over', /\b(?:over|more than|in excess of|at least|exceeding|a minimum of)\s*$/i],
  ['up-to', /\b(?:up to|no more than|not more than|less than|under|a maximum of)\s*$/i],
  ['about', /\b(?:about|around|approximately|some|circa|c\.?|nearly|almost|roughly)\s*$/i],
];

const kinds: readonly [Amount['kind'], RegExp][] = [
  ['saving', /\b(?:sav(?:e|es|ed|ing|ings)|efficienc\w+|reduction in (?:cost|spending|budget)s?)\b/i],
  ['income', /\b(?:income|receipts?|fees|proceeds|generates?)\b/i],
  ['spending', /\b(?:funding|funded|invest\w*|spend\w*|spent|costs?|expenditure|budget|grants?|contract value|price)\b/i],
]; // prettier-ignore

const period =
  /\bover (?:the |a )?(?:next |coming )?[\w-]+[ -]years?(?: period)?(?: of the \w+)?|\b(?:per annum|a year|each year|annually)\b|\bin (?:each of )?\d{4}\/\d{2}\b/i;

/** The determiner that belongs to a sum: “an additional”, “up to”. */
const determiner =
  /(?:\b(?:an?|the|some|over|about|around|approximately|up to|more than|in excess of|at least|additional|further|total|total of|extra|no more than|less than)\s+)+$/i;

/** A sum of money that a sentence names; `kind` is missing where its words do not say what is done with it. */
export type FoundAmount = Omit<Amount, 'kind'> & { kind?: Amount['kind'] };

/** Whole pence of a printed number and its size, worked out on digits so that nothing is rounded. */
function penceOf(number: string, size = ''): number {
  const factor = (sizes[size.toLowerCase()] ?? 1) * 100;
  const [whole = '0', fraction = ''] = number.replaceAll(',', '').split('.');
  const scale = 10 ** fraction.length;
  return Math.round((Number(whole + fraction) * factor) / scale);
}

/** Every sum of a sentence, with the words of the sentence that tell what it is for. */
export function amountsIn(sentence: string): FoundAmount[] {
  return [...sentence.matchAll(sum)].flatMap((found): FoundAmount[] => {
    const [words, number = '', size] = found;
    const pence = penceOf(number, size);
    if (!Number.isSafeInteger(pence) || pence <= 0) return [];
    const end = found.index + words.length;
    const lead = sentence.slice(0, found.index);
    const start = found.index - (determiner.exec(lead)?.[0].length ?? 0);
    const whole = clauseAround(sentence, start, end, 300);
    const at = whole.indexOf(sentence.slice(start, end));
    // A sum with nothing behind it is told by the words before it.
    const tells = at !== -1 && /(?:\S+\s+){2}\S/.test(whole.slice(at + end - start));
    const quote = tells ? whole.slice(at) : whole;
    const kind =
      kinds.find(([, pattern]) => pattern.test(quote))?.[0] ??
      kinds.find(([, pattern]) => pattern.test(whole))?.[0];
    const years = period.exec(quote)?.[0];
    return [
      {
        pence,
        precision: precisions.find(([, pattern]) => pattern.test(lead))?.[0] ?? 'exact',
        ...(kind && { kind }),
        what: cutTo(quote.replace(/[.;:,]$/, ''), 160),
        ...(years !== undefined && { period: years }),
        quote,
      },
    ];
  });
}
