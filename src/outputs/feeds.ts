import { Feed } from 'feed';
import type { DirectoryNode, NewslineNode } from '#model/nodes.ts';
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

/** One entry of a feed. */
export interface FeedEntry {
  /** Address of its page, which is its id, too. */
  url: string;
  title: string;
  /** Name of the council whose it is. */
  authority: string;
  summary: string;
  /** The day this site published it, ISO. */
  published: string;
}

/** A decision or a paper as an entry: the day it was decided is in the words, since it is often not known exactly. */
export function recordEntry(
  record: DecisionRecord | PaperRecord,
  dateWords: (edtf: string) => string,
): FeedEntry {
  const { date } = 'reportedIn' in record ? (record.decidedOn ?? record.reportedIn) : record.date;
  return {
    url: record.url,
    title: `${record.title} (${dateWords(date)})`,
    authority: record.authority.name,
    summary: record.summary,
    published: record.published,
  };
}

/** An item of the Newsline as an entry. It says that it is urgent, and by when schools must answer. */
export function newslineEntry(
  { id, data, authority }: NewslineNode,
  origin: string,
  dateWords: (edtf: string) => string,
): FeedEntry {
  const { title, summary, urgent, respondBy, from } = data;
  return {
    url: `${origin}/newsline/${id}/`,
    title: urgent ? `Urgent: ${title}` : title,
    authority: authority.data.name,
    summary: respondBy ? `${summary} Respond by ${dateWords(respondBy)}.` : summary,
    published: from,
  };
}

/**
 * A committee report as an entry. That of another council begins with its name, since readers of feeds show titles alone.
 */
export function reportEntry(
  { id, data, authority }: DirectoryNode<'reports'>,
  origin: string,
  dateWords: (edtf: string) => string,
): FeedEntry {
  const title = `${data.title} (${dateWords(data.meeting)})`;
  return {
    url: `${origin}/reports/${id}/`,
    title: authority.other ? `${authority.data.name}: ${title}` : title,
    authority: authority.data.name,
    summary: data.summary,
    published: data.published,
  };
}

/**
 * An Atom feed (RFC 4287), newest addition first. Entries are dated by the day this site published them, and never by a
 * clock. One without entries is a feed, too.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const newest =
    entries
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
  for (const entry of [...entries].sort((a, b) => b.published.localeCompare(a.published))) {
    feed.addItem({
      id: entry.url,
      link: entry.url,
      title: asHtml(entry.title),
      description: asHtml(`${entry.authority}. ${entry.summary}`),
      date: day(entry.published),
      published: day(entry.published),
      author: [{ name: entry.authority }],
    });
  }
  return feed.atom1();
}
