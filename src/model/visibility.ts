import type { Content } from '#schemas/content.ts';

interface Span {
  from: string;
  until?: string | undefined;
}

const holdsOn =
  (today: string) =>
  (entry: { data: Span }): boolean =>
    entry.data.from <= today && (entry.data.until === undefined || today <= entry.data.until);

/**
 * Content as it may be seen on a day (ISO): without news and notices whose time has not come or is over. Everything that is
 * published is made from this, so that nothing of them can get into a page, a feed, the search or a file.
 */
export const visibleOn = (content: Content, today: string): Content => ({
  ...content,
  newsline: content.newsline.filter(holdsOn(today)),
  alerts: content.alerts.filter(holdsOn(today)),
});
