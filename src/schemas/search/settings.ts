import type { BestBets } from './best-bets.ts';
import type { Synonyms } from './synonyms.ts';

/** What search needs of the content: the council’s name and what editors set. */
export interface SearchSettings {
  /** The full name of the council the site is for. */
  home: string;
  synonyms: Synonyms['synonyms'];
  bestBets: Pick<BestBets['bestBets'][number], 'queries' | 'pages'>[];
}
