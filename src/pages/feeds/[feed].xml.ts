import type { APIRoute } from 'astro';
import { addresses } from '#model/addresses.ts';
import { reportsFeed } from '#model/build-views/data-parts.ts';
import { edtfWords } from '#model/date-words.ts';
import { filePaths } from '#model/from-astro.ts';
import { atomFeed, newslineEntry, recordEntry, reportEntry } from '#outputs/feeds.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';

export const getStaticPaths = () =>
  filePaths('feed', ({ graph, frame }) => {
    const { origin, siteName, rights, authority } = frame;
    const head = { origin, rights, author: siteName };
    const news = graph.newsline.map((item) => ({
      urgent: item.data.urgent,
      entry: newslineEntry(item, origin, edtfWords),
    }));
    return {
      decisions: atomFeed(
        {
          ...head,
          title: `${siteName}: decisions`,
          description: `Decisions of ${authority.name} as this site publishes them.`,
          path: addresses.feeds.decisions,
          page: addresses.decisions,
        },
        graph.decisions.map((decision) =>
          recordEntry(toDecisionRecord(decision, origin), edtfWords),
        ),
      ),
      papers: atomFeed(
        {
          ...head,
          title: `${siteName}: papers`,
          description: `Papers of ${authority.name} as this site publishes them.`,
          path: addresses.feeds.papers,
          page: addresses.papers,
        },
        graph.papers.map((paper) => recordEntry(toPaperRecord(paper, origin), edtfWords)),
      ),
      reports: atomFeed(
        {
          ...head,
          title: `${siteName}: committee reports`,
          description:
            'Committee reports as this site publishes them. One of another council begins with its name.',
          path: reportsFeed,
          page: addresses.list('reports'),
        },
        graph.directory.reports.map((report) => reportEntry(report, origin, edtfWords)),
      ),
      newsline: atomFeed(
        {
          ...head,
          title: `${siteName}: Newsline for schools`,
          description: 'Every item of the Newsline for schools.',
          path: addresses.feeds.newsline,
          page: addresses.newsline,
        },
        news.map(({ entry }) => entry),
      ),
      'newsline-urgent': atomFeed(
        {
          ...head,
          title: `${siteName}: urgent items of the Newsline for schools`,
          description: 'Items of the Newsline on which schools must act at once.',
          path: addresses.feeds.newslineUrgent,
          page: addresses.newsline,
        },
        news.filter(({ urgent }) => urgent).map(({ entry }) => entry),
      ),
    };
  });

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
