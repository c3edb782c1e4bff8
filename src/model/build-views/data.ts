import { addresses } from '../addresses.ts';
import type { Graph } from '../graph.ts';
import type { DataPageView } from '../views.ts';
import { pageHead } from './common.ts';

/** One file of the page. */
const file = (text: string, href: string, format: string, words: string) => ({
  link: { text, href },
  format,
  text: words,
});

const transportGroup: DataPageView['groups'][number] = {
  title: 'School transport rules',
  text: 'The decision table behind the school transport check: rows with their periods, conditions, outcomes and sources, the limits, and the tests of low income.',
  files: [
    file(
      'All rules',
      addresses.api.transportRules,
      'JSON',
      'The whole table in one file, with a version code.',
    ),
    file(
      'The table',
      addresses.api.transportRulesCsv,
      'CSV',
      'One row for each rule, one column for each question.',
    ),
    file(
      'What the file holds',
      addresses.api.schema('transport-rules'),
      'JSON Schema',
      'Name, type and meaning of every field.',
    ),
  ],
};

/** The page that explains each file and feed to a person. Rules of school transport are told of where there are any. */
export function dataPageView(
  { decisions, papers }: Graph,
  hasTransportRules: boolean,
): DataPageView {
  const example = decisions[0];
  const paper = papers[0];
  const records = (count: number) => `${count} ${count === 1 ? 'record' : 'records'}`;
  return {
    type: 'data',
    head: pageHead({
      title: 'Open data',
      description:
        'The decisions and papers on this site as files and feeds that programs can read, and what each holds.',
      path: addresses.data,
      section: addresses.data,
      search: { kind: 'Page', topics: [], years: [] },
    }),
    groups: [
      {
        title: 'Decisions',
        text: 'One record for each decision: what was resolved, outcomes, dates, sums of money, what it led to and the passage it comes from. Dates are EDTF (ISO 8601-2) and never more exact than the source. Sums are whole pence.',
        files: [
          file(
            'All decisions',
            addresses.api.decisions,
            'JSON',
            `${records(decisions.length)}, newest first.`,
          ),
          file(
            'All decisions as a table',
            addresses.api.decisionsCsv,
            'CSV',
            'One row for each decision, for a spreadsheet. Items in a list are separated by a semicolon.',
          ),
          ...(example
            ? [
                file(
                  'One decision',
                  addresses.api.decision(example.id),
                  'JSON',
                  'The same record on its own. Every decision page links to its own.',
                ),
              ]
            : []),
          file(
            'What a decision record holds',
            addresses.api.schema('decision'),
            'JSON Schema',
            'Name, type and meaning of every field.',
          ),
        ],
      },
      {
        title: 'Papers',
        text: 'One record for each paper, with its items in order.',
        files: [
          file(
            'All papers',
            addresses.api.papers,
            'JSON',
            `${records(papers.length)}, newest first.`,
          ),
          ...(paper
            ? [
                file(
                  'One paper',
                  addresses.api.paper(paper.id),
                  'JSON',
                  'The same record on its own.',
                ),
              ]
            : []),
          file(
            'What a paper record holds',
            addresses.api.schema('paper'),
            'JSON Schema',
            'Name, type and meaning of every field.',
          ),
        ],
      },
      ...(hasTransportRules ? [transportGroup] : []),
      {
        title: 'Feeds',
        text: 'Follow what this site adds. An entry carries the day this site published it, not the day the council decided.',
        files: [
          file(
            'Decisions',
            addresses.feeds.decisions,
            'Atom',
            'Every decision, newest addition first.',
          ),
          file('Papers', addresses.feeds.papers, 'Atom', 'Every paper, newest addition first.'),
          file('Site map', '/sitemap.xml', 'XML', 'The address of every page.'),
        ],
      },
    ],
  };
}
