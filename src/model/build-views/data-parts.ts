import { addresses } from '../addresses.ts';
import type { DataPageView } from '../views.ts';

export type DataGroup = DataPageView['groups'][number];
type DataFile = DataGroup['files'][number];

/** One file of the page of open data. */
export const file = (text: string, href: string, format: string, words: string): DataFile => ({
  link: { text, href },
  format,
  text: words,
});

/** Path of the feed of committee reports. */
export const reportsFeed = '/feeds/reports.xml';

export const records = (count: number) => `${count} ${count === 1 ? 'record' : 'records'}`;

/** The file that says what the records of a kind hold. */
export const schemaFile = (text: string, kind: string): DataFile =>
  file(text, addresses.api.schema(kind), 'JSON Schema', 'Name, type and meaning of every field.');
