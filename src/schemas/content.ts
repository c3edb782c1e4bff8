import type { z } from 'zod';
import type { Entry } from './body.ts';
import type { CollectionName, collections } from './index.ts';
import type { SiteSettings } from './site.ts';

/** The checked front matter of one collection. */
type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** Everything that editors wrote, checked and parsed, before entries are joined. */
export type Content = {
  site: SiteSettings;
  /** Path of the settings from the root of the project, and the lines of their values. */
  siteFile: string;
  siteLines: Record<string, number>;
} & {
  [Name in CollectionName]: Entry<DataOf<Name>>[];
};
