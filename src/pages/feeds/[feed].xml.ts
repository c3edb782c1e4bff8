import type { APIRoute } from 'astro';
import { addresses } from '#model/addresses.ts';
import { edtfWords } from '#model/date-words.ts';
import { filePaths } from '#model/from-astro.ts';
import { atomFeed } from '#outputs/feeds.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';

export const getStaticPaths = () =>
  filePaths('feed', ({ graph, frame }) => {
    const { origin, siteName, rights, authority } = frame;
    const head = { origin, rights, author: siteName };
    return {
      decisions: atomFeed(
        {
          ...head,
          title: `${siteName}: decisions`,
          description: `Decisions of ${authority.name} as this site publishes them.`,
          path: addresses.feeds.decisions,
          page: addresses.decisions,
        },
        graph.decisions.map((decision) => toDecisionRecord(decision, origin)),
        edtfWords,
      ),
      papers: atomFeed(
        {
          ...head,
          title: `${siteName}: papers`,
          description: `Papers of ${authority.name} as this site publishes them.`,
          path: addresses.feeds.papers,
          page: addresses.papers,
        },
        graph.papers.map((paper) => toPaperRecord(paper, origin)),
        edtfWords,
      ),
    };
  });

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
