import type { Publication, publicationKinds } from '#schemas/schools/publications.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactLine, FactRow, TablesView } from '../../school-views.ts';
import { calendarOf, dayLine, entryView, linesFact, type Lookups } from './entry.ts';
import { entryLink, fact, linkFact, namingFacts } from './parts.ts';
import {
  calendarsOf,
  cell,
  entriesTable,
  linesCell,
  notesOf,
  rowHeader,
  type Table,
  tableId,
  tablesView,
} from './tables.ts';
import { monthsWords, schoolYear } from './words.ts';

type PublicationNode = DirectoryNode<'publications'>;
type Schedule = NonNullable<Publication['schedule']>;
type Kind = (typeof publicationKinds)[number];
type Scheduled = PublicationNode & { data: { schedule: Schedule } };

const kinds: Record<Kind, { one: string; many: string }> = {
  'performance-data': { one: 'Performance data', many: 'Other performance data' },
  'national-data': { one: 'National data', many: 'National data' },
  newsletter: { one: 'Newsletter', many: 'Newsletters' },
  directory: { one: 'Directory', many: 'Directories' },
  statement: { one: 'Statement', many: 'Statements' },
  website: { one: 'Website', many: 'Websites' },
};

const phases = ['secondary', 'primary'] as const;

const scheduleTitle = (phase: Schedule['phase']) => `Schedule of publications for ${phase} schools`;

const isScheduled = (node: PublicationNode): node is Scheduled => node.data.schedule !== undefined;

const lines = (texts: readonly string[] = []): FactLine[] => texts.map((text) => ({ text }));

/** When it comes out, as printed; with the months where the printed words do not name them. */
function whenLine({ when, months }: Schedule): FactLine {
  const named = schoolYear
    .filter(([month]) => months.includes(month))
    .every(([, name]) => when.includes(name));
  return { text: when, ...(!named && { note: monthsWords(months) }) };
}

const daysOf = ({ dates = [] }: Publication): FactLine[] => dates.toSorted().map(dayLine);

function scheduleFacts(schedule: Schedule): FactRow[] {
  return [
    fact('Listed in', scheduleTitle(schedule.phase)),
    { label: 'When', lines: [whenLine(schedule)] },
    { label: 'Focus', lines: lines(schedule.focus) },
    { label: 'What it shows', lines: lines(schedule.shows) },
    { label: 'Level of data', lines: lines(schedule.level) },
    { label: 'What it’s for', lines: linesCell(lines(schedule.purpose)) },
  ];
}

function publicationFacts({ data }: PublicationNode, { teamOf }: Lookups): FactRow[] {
  return [
    ...(data.printedTitle === data.title ? [] : [fact('Printed as', data.printedTitle)]),
    ...namingFacts(data),
    fact('Kind of publication', kinds[data.kind].one),
    ...(data.rhythm === undefined ? [] : [fact('How often', `“${data.rhythm}”`)]),
    ...(data.schedule ? scheduleFacts(data.schedule) : []),
    ...linesFact('Dates', daysOf(data)),
    ...linkFact('Made by', (data.teams ?? []).map(teamOf).map(entryLink)),
  ];
}

/** Pages of the publications. */
export const publicationViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.publications.map((publication) =>
    entryView(publication, lookups, {
      facts: publicationFacts(publication, lookups),
      calendar: calendarOf(publication, publication.data.dates),
      described: publication.data.schedule !== undefined,
    }),
  );

/** The schedule of a phase with the columns of the source, row by row. */
const scheduleTable = (nodes: readonly Scheduled[], phase: Schedule['phase']): Table[] =>
  entriesTable(
    nodes.filter(({ data }) => data.schedule.phase === phase),
    [
      { title: 'Publication', cell: (node) => rowHeader(node, node.data.printedTitle) },
      { title: 'When', cell: ({ data }) => cell(data.schedule.when) },
      { title: 'Focus', cell: ({ data }) => lines(data.schedule.focus) },
      { title: 'What it shows', cell: ({ data }) => lines(data.schedule.shows) },
      { title: 'Level of data', cell: ({ data }) => lines(data.schedule.level) },
      { title: 'What it’s for', cell: ({ data }) => linesCell(lines(data.schedule.purpose)) },
    ],
    { id: tableId(scheduleTitle(phase)), title: scheduleTitle(phase) },
  );

/** What comes out in each month of a school year that has anything. A line under the title names the others. */
function monthTable(nodes: readonly Scheduled[]): Table[] {
  if (nodes.length === 0) return [];
  const inMonth = (month: number, phase: Schedule['phase']): FactLine[] => {
    const found = nodes
      .filter(
        ({ data: { schedule } }) => schedule.phase === phase && schedule.months.includes(month),
      )
      .map((node) => ({ ...entryLink(node), text: node.data.printedTitle }));
    return found.length === 0 ? [{ text: 'None' }] : found;
  };
  const used = new Set(nodes.flatMap(({ data }) => data.schedule.months));
  const others = schoolYear.map(([month]) => month).filter((month) => !used.has(month));
  const title = 'Performance data by month';
  return [
    {
      id: 'list-months',
      title,
      caption: title,
      ...(others.length > 0 && {
        text: `The schedules have no performance data for ${monthsWords(others)}.`,
      }),
      columns: ['Month', 'For primary schools', 'For secondary schools'],
      rows: schoolYear
        .filter(([month]) => used.has(month))
        .map(([month, name]) => ({
          id: name.toLowerCase(),
          cells: [[{ text: name }], inMonth(month, 'primary'), inMonth(month, 'secondary')],
        })),
    },
  ];
}

/** The list of publications: the printed schedules, what comes out month by month, and all others by kind. */
export function publicationTables({ directory: { publications } }: Graph): TablesView[] {
  const scheduled = publications
    .filter(isScheduled)
    .sort((a, b) => a.data.schedule.place - b.data.schedule.place);
  const others = publications.filter((node) => !isScheduled(node));
  return tablesView('publications', publications, {
    description:
      'What was published for schools: schedules of performance data by month, newsletters, directories and websites.',
    introduction:
      'Performance data by the schedules of the source, then all other publications by kind.',
    tables: [
      ...phases.flatMap((phase) => scheduleTable(scheduled, phase)),
      ...monthTable(scheduled),
      ...(Object.keys(kinds) as Kind[]).flatMap((kind) =>
        entriesTable(
          others.filter(({ data }) => data.kind === kind),
          [
            { title: 'Publication', cell: (node) => rowHeader(node) },
            {
              title: 'How often',
              cell: ({ data }) => cell(data.rhythm && `“${data.rhythm}”`),
              known: ({ data }) => data.rhythm !== undefined,
            },
            { title: 'What it was', cell: ({ data }) => cell(data.summary) },
          ],
          { id: tableId(kinds[kind].many), title: kinds[kind].many },
        ),
      ),
    ],
    notes: notesOf(scheduled),
    calendars: calendarsOf(publications),
  });
}
