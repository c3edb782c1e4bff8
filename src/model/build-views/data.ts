import { addresses } from '../addresses.ts';
import type { Graph } from '../nodes.ts';
import type { DataPageView } from '../views.ts';
import { pageHead } from './common.ts';
import { type DataGroup, file, records, reportsFeed, schemaFile } from './data-parts.ts';
import { recordDataGroups } from './data-records.ts';
import { schoolDataGroups } from './schools/data-groups.ts';

const transportGroup: DataGroup = {
  title: 'School transport rules',
  text: 'The decision table behind the school transport check: rows with their periods, conditions, outcomes and sources, the limits, and the tests of low income.',
  lines: [],
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
    schemaFile('What the file holds', 'transport-rules'),
  ],
};

function decisionsGroup({ decisions }: Graph): DataGroup {
  const [example] = decisions;
  return {
    title: 'Decisions',
    text: 'One record for each decision: what was resolved, outcomes, dates, sums of money, what it led to and the passage it comes from. Dates are EDTF (ISO 8601-2) and never more exact than the source. Sums are whole pence.',
    lines: [],
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
        'One row for each decision, for a spreadsheet. Entries of a list stand on lines of their own in their cell.',
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
      schemaFile('What a decision record holds', 'decision'),
    ],
  };
}

function papersGroup({ papers }: Graph): DataGroup {
  const [example] = papers;
  return {
    title: 'Papers',
    text: 'One record for each paper, with its items in order.',
    lines: [],
    files: [
      file('All papers', addresses.api.papers, 'JSON', `${records(papers.length)}, newest first.`),
      ...(example
        ? [
            file(
              'One paper',
              addresses.api.paper(example.id),
              'JSON',
              'The same record on its own.',
            ),
          ]
        : []),
      schemaFile('What a paper record holds', 'paper'),
    ],
  };
}

const feedsGroup: DataGroup = {
  title: 'Feeds',
  text: 'Follow what this site adds. An entry carries the day this site published it, not the day the council decided.',
  lines: [],
  files: [
    file('Decisions', addresses.feeds.decisions, 'Atom', 'Every decision, newest addition first.'),
    file('Papers', addresses.feeds.papers, 'Atom', 'Every paper, newest addition first.'),
    file(
      'Committee reports',
      reportsFeed,
      'Atom',
      'Every committee report, newest addition first. One of another council begins with its name.',
    ),
    file(
      'Newsline for schools',
      addresses.feeds.newsline,
      'Atom',
      'Every item that may be seen, newest first.',
    ),
    file(
      'Newsline: urgent items',
      addresses.feeds.newslineUrgent,
      'Atom',
      'Only items on which schools must act at once.',
    ),
    file('Site map', '/sitemap.xml', 'XML', 'The address of every page.'),
  ],
};

const licenceGroup = ({ site }: Graph): DataGroup => ({
  title: 'Licence',
  text: site.rights,
  lines: [
    'The summaries, the notes and the shape of the files may be used under the MIT licence.',
    'Name the council, the document and its date when you use a record. Each record carries them.',
  ],
  files: [],
});

/** What the public data has gained, the newest first. A line here belongs to every change of a contract in `tests/contract`. */
const changesGroup: DataGroup = {
  title: 'Changes',
  text: 'This is version 1. It grows: files, and fields of a record, may be added. Nothing is removed or given another meaning without a version 2 at addresses of its own.',
  lines: [
    '22 November 2026: added indicators with the groups of authorities they compare, figures, strategies, priorities, Local Accounts and committee reports, each as JSON, CSV and JSON Schema; the values of indicators as tables described in CSVW; and the feed of committee reports. The neighbours of services and of the entries around them can now be of these kinds, too. No file that was there before lost anything.',
    '22 November 2026: added services to schools and their classes, teams, roles, consultative groups, partnerships, meetings, publications, plans, sections of the handbook and the Newsline, each as JSON, CSV and JSON Schema; calendars; the two feeds of the Newsline; and Open Referral UK 3.0. No file that was there before changed.',
  ],
  files: [],
};

/** The page that explains each file and feed to a person. Rules of school transport are told of where there are any. */
export function dataPageView(graph: Graph, hasTransportRules: boolean): DataPageView {
  return {
    type: 'data',
    head: pageHead({
      title: 'Open data',
      description:
        'The decisions, papers, services to schools, indicators, strategies and reports on this site as files and feeds that programs can read, and what each holds.',
      path: addresses.data,
      section: addresses.data,
      search: { kind: 'Page', topics: [], years: [] },
    }),
    groups: [
      decisionsGroup(graph),
      papersGroup(graph),
      ...(hasTransportRules ? [transportGroup] : []),
      ...schoolDataGroups(graph),
      ...recordDataGroups(graph),
      feedsGroup,
      licenceGroup(graph),
      changesGroup,
    ],
  };
}
