const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

const month = `(${months.join('|')})`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A date that stands in a text: EDTF, where it stands, and its words. */
export interface FoundDate {
  edtf: string;
  start: number;
  end: number;
  words: string;
}

const pad = (text: string | undefined) => (text ?? '').padStart(2, '0');
const monthNumber = (name: string | undefined) => pad(String(months.indexOf(name ?? '') + 1));

/** Forms of dates from the most exact one on, and how their parts are written as EDTF. */
const forms: readonly { pattern: RegExp; edtf: (parts: string[]) => string }[] = [
  {
    pattern: new RegExp(`\\b${day}(?: (?:and|to)|[ ]?[–-]) ?${day} ${month} (\\d{4})\\b`, 'g'),
    edtf: ([first, last, name, year]) =>
      `${year}-${monthNumber(name)}-${pad(first)}/${year}-${monthNumber(name)}-${pad(last)}`,
  },
  {
    pattern: new RegExp(`\\b${day}(?: of)? ${month},? (\\d{4})\\b`, 'g'),
    edtf: ([first, name, year]) => `${year}-${monthNumber(name)}-${pad(first)}`,
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
    edtf: ([first, second, year]) => `${year}-${pad(second)}-${pad(first)}`,
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{4})\\b`, 'g'),
    edtf: ([name, year]) => `${year}-${monthNumber(name)}`,
  },
  {
    // A year that stands for itself, not half of 2012/13 or 2011 – 2015, and not a number of something.
    pattern:
      /(?<=\b(?:in|by|since|during|until|from|of) )((?:19|20)\d{2})\b(?! ?[/–-] ?\d)(?!\/)(?=[\s.,;:)]|$)/gi,
    edtf: ([year]) => year ?? '',
  },
];

/** Every date of a text, in order. A part of a longer date is not found again. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, edtf } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ edtf: edtf(match.slice(1)), start, end, words: match[0] });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What a sentence says of when its date was, seen from the day of the paper. */
export type Tense = 'past' | 'future' | 'starts' | 'deadline' | 'unclear';

const before = /(?:before the end of|no later than|by the end of|until|up to)\s*$/i;
const starts =
  /\b(?:with effect from|effective from|(?:come|comes|coming) into (?:force|effect) (?:on|from)|commenc(?:e|es|ing) (?:on|from|in)|start(?:s|ing)? (?:on|from|in)|to (?:begin|start) (?:on|from|in))\s*$/i;
/** “was introduced with effect from”; but “it was agreed to end it with effect from”. */
const begun =
  /\b(?:was|were|had been|has been) (?!agreed|approved|noted|decided|resolved|proposed|recommended)\w+/i;
const ahead =
  /\b(?:will|shall|is likely to|are likely to|is expected to|are expected to|is due to|to be (?:submitted|held|made|completed|reported|considered))\b/i;
const behind =
  /\b(?:was|were|had|has been|have been|took place|started|began|agreed|considered|last|previous|since|earlier|originally)\b/i;

/** Judges a date by the words before it and by the sentence it stands in. */
export function tenseOf(sentence: string, { start, words }: FoundDate): Tense {
  const lead = sentence.slice(0, start);
  if (before.test(lead)) return 'deadline';
  if (starts.test(lead)) return begun.test(lead) && !ahead.test(sentence) ? 'past' : 'starts';
  if (/^\d{4}$/.test(words) && /\bby\s*$/i.test(lead))
    return ahead.test(sentence) ? 'starts' : 'unclear';
  if (ahead.test(sentence)) return /\b(?:since|last)\b[^,;]*$/.test(lead) ? 'past' : 'future';
  return behind.test(sentence) ? 'past' : 'unclear';
}

/** True for a date that is an aim (“By 2013 customers will …”), not a rule. */
export const isTarget = (sentence: string, { start }: FoundDate): boolean =>
  /\bby\s*$/i.test(sentence.slice(0, start));
