import { type BestBets, bestBets } from './best-bets.ts';
import { type Synonyms, synonyms } from './synonyms.ts';

/** The single files that editors keep for search, below `content/search`. A site may be without them. */
export const searchFiles = {
  synonyms: { path: 'search/synonyms.yaml', schema: synonyms },
  'best-bets': { path: 'search/best-bets.yaml', schema: bestBets },
} as const;

/** What search needs of the content: the council’s name and what editors set. */
export interface SearchSettings {
  /** The full name of the council the site is for. */
  home: string;
  synonyms: Synonyms['synonyms'];
  bestBets: Pick<BestBets['bestBets'][number], 'queries' | 'pages'>[];
}
