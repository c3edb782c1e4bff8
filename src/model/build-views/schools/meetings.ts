import type { Meeting } from '#schemas/schools/meetings.ts';
import { capital } from '../../date-words.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactLine, FactRow, TablesView } from '../../school-views.ts';
import { calendarOf, dayLine, entryView, linesFact, type Lookups } from './entry.ts';
import { entryLink, fact, linkFact, namingFacts } from './parts.ts';
import {
  calendarsOf,
  cell,
  type Column,
  entriesTable,
  linesCell,
  notesOf,
  rowHeader,
  type Table,
  tablesView,
} from './tables.ts';
import { clockWords, rhythmWords } from './words.ts';

type MeetingNode = DirectoryNode<'meetings'>;
type MeetingDate = NonNullable<Meeting['dates']>[number];

const kinds: Record<Meeting['kind'], string> = {
  headteachers: 'Headteachers',
  governors: 'Governors',
  unions: 'Unions',
  officers: 'Officers of the council',
  partners: 'Partners',
};

/** How often, as printed, with the plain words beside them. */
function rhythmLine(rhythm: NonNullable<Meeting['rhythm']>): FactLine {
  const note = rhythmWords(rhythm);
  return { text: `“${rhythm.printed}”`, ...(note && { note: capital(note) }) };
}

/** A date with its time and place, as far as they are known. */
function dateLine({ date, begins, ends, venue }: MeetingDate): FactLine {
  const time =
    begins &&
    (ends ? `${clockWords(begins)} to ${clockWords(ends)}` : `from ${clockWords(begins)}`);
  const note = [time, venue].filter((part) => part !== undefined).join(', ');
  return { ...dayLine(date), ...(note && { note }) };
}

const inDays = (dates: readonly MeetingDate[] = []): FactLine[] =>
  dates.toSorted((a, b) => a.date.localeCompare(b.date)).map(dateLine);

/** Who attended, in the words of the source. */
const attendanceLines = ({ attendance = [] }: Meeting): FactLine[] =>
  attendance.map((words) => ({ text: `“${words}”` }));

function meetingFacts({ data }: MeetingNode, { groupOf, roleOf }: Lookups): FactRow[] {
  return [
    ...namingFacts(data),
    fact('Meeting of', kinds[data.kind]),
    ...linesFact('How often', data.rhythm ? [rhythmLine(data.rhythm)] : []),
    ...linkFact('Group', data.group === undefined ? [] : [entryLink(groupOf(data.group))]),
    ...linesFact('Attended by', attendanceLines(data)),
    ...linkFact(
      data.attendance ? 'Roles among them' : 'Attended by',
      (data.attendedBy ?? []).map(roleOf).map(entryLink),
    ),
    ...linesFact('Dates', inDays(data.dates)),
  ];
}

/** Pages of the meetings. */
export const meetingViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.meetings.map((meeting) =>
    entryView(meeting, lookups, {
      facts: meetingFacts(meeting, lookups),
      calendar: calendarOf(meeting, meeting.data.dates),
    }),
  );

/**
 * The table that a meeting stands in: by how often it comes in a term, one for those of each term whose number the source
 * does not say, and one for all others.
 */
function tableOf({ data: { rhythm } }: MeetingNode): { order: number; id: string; title: string } {
  const { times, per } = rhythm ?? {};
  if (per !== 'term') return { order: Infinity, id: 'list-other', title: 'Other meetings' };
  if (times === undefined)
    return { order: 1e6, id: 'list-termly', title: 'Termly (number of meetings not given)' };
  const title = `${capital(rhythmWords({ printed: '', times, per }) ?? '')}`;
  return { order: times, id: `list-${title.toLowerCase().replaceAll(' ', '-')}`, title };
}

/** The calendar of meetings by term. */
export function meetingTables({ directory: { meetings } }: Graph, lookups: Lookups): TablesView[] {
  const attended = (data: Meeting): FactLine[] =>
    data.attendance
      ? attendanceLines(data)
      : (data.attendedBy ?? []).map(lookups.roleOf).map(entryLink);
  const columns: Column<MeetingNode>[] = [
    { title: 'Meeting', cell: (meeting) => rowHeader(meeting) },
    { title: 'How often', cell: ({ data }) => cell(data.rhythm && `“${data.rhythm.printed}”`) },
    { title: 'Meeting of', cell: ({ data }) => cell(kinds[data.kind]) },
    {
      title: 'Who attended',
      cell: ({ data }) => linesCell(attended(data)),
      known: ({ data }) => attended(data).length > 0,
    },
    {
      title: 'Dates',
      cell: ({ data }) => linesCell(inDays(data.dates)),
      known: ({ data }) => (data.dates ?? []).length > 0,
    },
  ];
  const kindsOfTable = new Map(
    meetings
      .map(tableOf)
      .sort((a, b) => a.order - b.order)
      .map((table) => [table.id, table]),
  );
  const tables = [...kindsOfTable.values()].flatMap(({ id, title }): Table[] =>
    entriesTable(
      meetings.filter((meeting) => tableOf(meeting).id === id),
      columns,
      { id, title },
    ),
  );
  return tablesView('meetings', meetings, {
    description: 'Meetings of the council with headteachers, governors and unions, by term.',
    introduction: 'How often each meeting came in a term, in the words of the source.',
    tables,
    notes: notesOf(meetings),
    calendars: calendarsOf(meetings),
  });
}
