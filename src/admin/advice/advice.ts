/**
 * Advice to an editor: what would make a text better or safer. It never keeps anything from being saved. Pure.
 */
import type { Advice } from './kinds.ts';
import { summaryAdvice, titleAdvice } from './heading.ts';
import { personalDataAdvice } from './personal-data.ts';
import { readingAdvice } from './reading.ts';
import { acronymAdvice, linkAdvice, officialeseAdvice } from './wording.ts';

/** What advice looks at. */
export interface Written {
  title?: string | undefined;
  summary?: string | undefined;
  body: string;
  /** Whether this kind of page has a summary, so that a missing one is worth a word. */
  hasSummary: boolean;
}

/** All advice on a text, the most weighty first. */
export function adviceOn({ title = '', summary, body, hasSummary }: Written): Advice[] {
  const text = [title, summary ?? '', body].join('\n\n');
  return [
    ...personalDataAdvice(text),
    ...(hasSummary ? summaryAdvice(summary, title) : []),
    ...titleAdvice(title),
    ...linkAdvice(body),
    ...readingAdvice([summary ?? '', body].join('\n\n')),
    ...acronymAdvice(text),
    ...officialeseAdvice(text),
  ];
}
