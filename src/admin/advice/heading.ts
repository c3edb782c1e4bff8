/** What the writing guide says about titles and summaries. */
import type { Advice } from './kinds.ts';

const LONGEST_TITLE = 90;

/** Advice on a title: sentence case, no full stop, not too long, ranges of years in words. */
export function titleAdvice(title: string): Advice[] {
  const capitals = (title.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? []).length;
  const rest = (title.match(/(?<=\s)\p{L}{4,}/gu) ?? []).length;
  return [
    ...(title.endsWith('.')
      ? [{ field: 'title', what: 'The title ends with a full stop.', remedy: 'Leave it out.' }]
      : []),
    ...(title.length > LONGEST_TITLE
      ? [
          {
            field: 'title',
            what: `The title has ${title.length} characters.`,
            remedy: 'Search engines cut titles at about 65. Put the most telling words first.',
          },
        ]
      : []),
    ...(rest >= 3 && capitals >= rest
      ? [
          {
            field: 'title',
            what: 'The title Has Capitals On Most Words.',
            remedy: 'Use a capital for the first word and for names only.',
          },
        ]
      : []),
    ...(/\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b/.test(title)
      ? [
          {
            field: 'title',
            what: 'A range of years is written with a dash.',
            remedy: 'Write “2011 to 2013”, or “2012/13” for a financial year.',
          },
        ]
      : []),
  ];
}

/** Advice on a summary: that there is one, and that it says more than the title. */
export function summaryAdvice(summary: string | undefined, title: string): Advice[] {
  if (summary === undefined || summary.trim() === '') {
    return [
      {
        field: 'summary',
        what: 'There is no summary.',
        remedy: 'Say in one or two sentences what the page holds. Search and lists show it.',
      },
    ];
  }
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(summary) === plain(title)
    ? [
        {
          field: 'summary',
          what: 'The summary repeats the title.',
          remedy: 'Say what the title does not: when, for whom, for how much.',
        },
      ]
    : [];
}
