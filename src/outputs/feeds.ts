import { Feed } from 'feed';
import type { DecisionRecord } from './records/decision.ts';
import type { PaperRecord } from './records/paper.ts';

/** What a feed is called and where it stands. */
export interface FeedHead {
  title: string;
  description: string;
  origin: string;
  /** Path of the feed itself. */
  path: string;
  /** Path of the page it belongs to. */
  page: string;
  author: string;
  rights: string;
}

/** Words for a field of an entry: the feed’s library calls these HTML, where “&copy” would be read as a sign. */
const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/**
 * An Atom feed (RFC 4287) of records, newest addition first. Entries are dated by the day this site published them: the
 * day of the decision is in the words, since it is often not known exactly.
 */
export function atomFeed(
  head: FeedHead,
  records: (DecisionRecord | PaperRecord)[],
  dateWords: (edtf: string) => string,
): string {
  const newest =
    records
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? '1970-01-01';
  const feed = new Feed({
    id: `${head.origin}${head.path}`,
    title: head.title,
    description: head.description,
    link: `${head.origin}${head.page}`,
    feedLinks: { atom: `${head.origin}${head.path}` },
    language: 'en-GB',
    updated: day(newest),
    author: { name: head.author },
    copyright: head.rights,
    generator: false,
  });
  for (const record of [...records].sort((a, b) => b.published.localeCompare(a.published))) {
    const { date } = 'reportedIn' in record ? (record.decidedOn ?? record.reportedIn) : record.date;
    feed.addItem({
      id: record.url,
      link: record.url,
      title: asHtml(`${record.title} (${dateWords(date)})`),
      description: asHtml(`${record.authority.name}. ${record.summary}`),
      date: day(record.published),
      published: day(record.published),
      author: [{ name: record.authority.name }],
    });
  }
  return feed.atom1();
}
