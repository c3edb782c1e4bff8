import { editing } from '../editing/fields.ts';
import { distinct } from './list.ts';
import { plainText } from './text.ts';

/** A phrase of a search: a few words without a comma, since commas part one from the next in the form. */
const phrase = (length: number) =>
  plainText(length).refine((text) => !text.includes(','), {
    error: 'must have no comma in it; write each phrase by itself',
  });

/** What people type into a search, or the words that a page uses: one to `most` phrases, none of them twice. */
export const phrases = (most = 50, length = 60) =>
  distinct(phrase(length), most).min(1).register(editing, { widget: 'words' });
