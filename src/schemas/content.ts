import type { z } from 'zod';
import type { Entry } from './body.ts';
import type { CollectionName, collections } from './index.ts';
import type { BestBets } from './search/best-bets.ts';
import type { Synonyms } from './search/synonyms.ts';
import type { SiteSettings } from './site.ts';

/** The checked front matter of one collection. */
type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** A file that stands alone. */
interface Single<Data> {
  file: string;
  lines: Record<string, number>;
  data: Data;
}

/** What editors set for search; nothing of it is needed. */
export interface SearchContent {
  synonyms?: Single<Synonyms>;
  bestBets?: Single<BestBets>;
}

/** Everything that editors wrote, checked and parsed, before entries are joined. */
export type Content = {
  site: SiteSettings;
  /** Path of the settings from the root of the project, and the lines of their values. */
  siteFile: string;
  siteLines: Record<string, number>;
  /** Read for the checks and for the search index only: no page shows it. */
  search?: SearchContent;
} & {
  [Name in CollectionName]: Entry<DataOf<Name>>[];
};
