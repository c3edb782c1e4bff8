import { phrases } from './phrases.ts';

/**
 * Words that people search by and the page does not say, such as “free bus pass”. They are indexed and never shown. What
 * holds for more than one page belongs into `content/search/synonyms.yaml`.
 */
export const keywords = phrases(20)
  .optional()
  .describe('Words that people search by and that the page does not use. Never shown.');
