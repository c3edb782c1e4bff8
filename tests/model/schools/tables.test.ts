import { describe, expect, test } from 'vitest';
import { directoryNames } from '#model/nodes.ts';
import { tableId } from '#model/build-views/schools/tables.ts';
import { pick } from '../fixture.ts';
import { at, directoryAfter, rowsOf } from './directory.ts';

const { tables } = directoryAfter();
const list = (name: string, views = tables) => at(views, `/${name}/`);
const titles = ({ tables: some }: { tables: { title: string }[] }) =>
  some.map(({ title }) => title);

describe('every list', () => {
  test('leads home by way of the services, and to its data', () => {
    expect(tables).toHaveLength(7);
    for (const { head } of tables) {
      expect(head.breadcrumbs.map(({ href }) => href)).toEqual(['/', '/services/']);
      expect(head.data?.href).toBe(`/api/v1${head.path.slice(0, -1)}.json`);
      expect(head.search?.kind).toBe('List');
    }
  });

  test('has as many cells in each row as columns, none of them empty, and no id twice', () => {
    for (const { tables: some } of tables) {
      for (const { columns, rows } of some) {
        for (const { cells } of rows) {
          expect(cells).toHaveLength(columns.length);
          for (const cell of cells) expect(cell).not.toEqual([]);
        }
      }
      const ids = some.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('bears the banner and the year of its document where all entries come from one', () => {
    expect(list('groups')).toMatchObject({
      head: { documentTitle: 'Consultative groups (2012)' },
      history: { notice: expect.any(String) },
      source: { passage: { text: 'a) Consultative groups' } },
    });
    const mixed = directoryAfter(({ groups }) => {
      pick(groups, 'music-group').data.source = { document: 'another-report', section: 'x' };
    });
    const groups = list('groups', mixed.tables);
    expect(groups.head.documentTitle).toBe('Consultative groups');
    expect(groups).not.toHaveProperty('history');
    expect(groups).not.toHaveProperty('source');
  });

  test('is not there for a council without entries, nor is the handbook', () => {
    const empty = directoryAfter((content) => {
      for (const name of directoryNames) content[name] = [];
    });
    for (const views of Object.values(empty)) expect(views).toEqual([]);
  });

  test('says whose an entry is when it is another council’s, and gives its short form', () => {
    const { tables: changed } = directoryAfter(({ plans }) => {
      Object.assign(pick(plans, 'plan-for-school-places').data, {
        authority: 'southshire',
        abbreviation: 'PSP',
      });
    });
    expect(list('plans', changed).tables[0]?.rows[0]?.cells[0]).toEqual([
      {
        text: 'Plan for School Places',
        href: '/plans/plan-for-school-places/',
        note: 'PSP, Southshire County Council',
      },
    ]);
  });
});

describe('the list of teams', () => {
  test('has those that stand on their own, then the parts of each', () => {
    expect(titles(list('teams'))).toEqual(['Services and teams', 'Parts of Schools Service']);
    expect(rowsOf(list('teams'), 'Parts of Schools Service')[1]?.slice(0, 2)).toEqual([
      'Learning Support Team (NLST)',
      'Schools Service',
    ]);
  });
});

describe('the list of roles', () => {
  test('names post-holders with the time in the heading', () => {
    expect(rowsOf(list('roles'), 'Officers')).toEqual([
      ['Role', 'Post-holder in September 2012', 'Teams'],
      ['Director for Schools', 'Ms A Pennyfeather', 'Schools Service'],
      ['Head of Governor Advice', 'Not named in the source', 'Not given in the source'],
    ]);
  });

  test('gives each name its time where they differ', () => {
    const { tables: changed } = directoryAfter(({ roles }) => {
      pick(roles, 'cabinet-member').data.asAt = { date: '2010-03-04' };
    });
    expect(rowsOf(list('roles', changed), 'Members of the Cabinet')).toEqual([
      ['Role', 'Post-holder'],
      ['Cabinet Member', 'Councillor B Quill (on 4 March 2010)'],
    ]);
  });
});

describe('the list of groups', () => {
  test('has a table for each printed heading, in the printed order', () => {
    expect(titles(list('groups'))).toEqual(['Statutory groups', 'Working groups: curriculum']);
    expect(rowsOf(list('groups'), 'Statutory groups')).toEqual([
      ['Group title', 'Chair'],
      ['School Places Forum (SPF)', 'Ms A Pennyfeather; Director for Schools'],
      ['Standing Group on Worship', 'Vacant'],
    ]);
    expect(rowsOf(list('groups'), 'Working groups: curriculum').slice(1)).toEqual([
      ['Music Group', 'Not given in the source'],
      ['Science Group', 'Unclear (see note)'],
    ]);
  });

  test('explains only the words that stand in it', () => {
    expect(list('groups').notes).toHaveLength(4);
    expect(list('groups').notes.at(-1)).toBe('Science Group: The handbook prints “Mr C or Ms D”.');
    const { tables: changed } = directoryAfter(({ groups }) => {
      for (const { data } of groups) data.chair = { state: 'vacant' };
    });
    expect(list('groups', changed).notes).toEqual(['“Vacant” is what the source prints.']);
  });
});

describe('a doubt about chairs', () => {
  test('is told once under the tables, with the groups it is about', () => {
    const { tables: changed } = directoryAfter(({ groups }) => {
      pick(groups, 'music-group').data.chair = pick(groups, 'science-group').data.chair;
      Object.assign(pick(groups, 'school-places-forum').data.chair, {
        doubt: 'the table is torn.',
      });
    });
    expect(rowsOf(list('groups', changed), 'Statutory groups')[1]?.[1]).toBe(
      'Ms A Pennyfeather (doubtful: see note); Director for Schools',
    );
    expect(list('groups', changed).notes.slice(-2)).toEqual([
      'School Places Forum: the table is torn.',
      'Music Group and Science Group: The handbook prints “Mr C or Ms D”.',
    ]);
  });
});

describe('the list of partnerships', () => {
  test('says which of its lists has no remits', () => {
    expect(titles(list('partnerships'))).toEqual([
      'Formal local partnerships',
      'Other local partnerships',
      'National and regional partners',
    ]);
    expect(rowsOf(list('partnerships'), 'Other local partnerships')).toEqual([
      ['Partnership'],
      ['Northshire Youth Partnership'],
    ]);
    expect(list('partnerships').notes).toEqual([
      'The source gives no remit for the other local partnerships.',
    ]);
  });
});

describe('the calendar of meetings', () => {
  const meetings = list('meetings');

  test('goes by how often they come in a term', () => {
    expect(titles(meetings)).toEqual(['Once a term', 'Other meetings']);
    expect(rowsOf(meetings, 'Other meetings')).toEqual([
      ['Meeting', 'How often', 'Meeting of', 'Who attended'],
      ['Council and unions', '“as needed”', 'Unions', '“The unions”'],
      ['Governors’ forum', '“twice a year”', 'Governors', 'Not given in the source'],
    ]);
    const { tables: changed } = directoryAfter((content) => {
      Object.assign(pick(content.meetings, 'governors-forum').data.rhythm ?? {}, { per: 'term' });
      delete pick(content.meetings, 'unions').data.rhythm;
      const forum = pick(content.meetings, 'governors-forum');
      const rhythm = { printed: 'termly', per: 'term' as const };
      content.meetings.push({ ...forum, id: 'termly', data: { ...forum.data, rhythm } });
    });
    expect(titles(list('meetings', changed))).toEqual([
      'Once a term',
      'Twice a term',
      'Termly (number of meetings not given)',
      'Other meetings',
    ]);
    expect(rowsOf(list('meetings', changed), 'Other meetings')[1]?.[1]).toBe(
      'Not given in the source',
    );
  });

  test('says who attended in the words of the source where it gives any', () => {
    const { tables: changed } = directoryAfter((content) => {
      pick(content.meetings, 'unions').data.attendance = ['The unions', 'the council'];
    });
    expect(rowsOf(list('meetings', changed), 'Other meetings').map((row) => row.at(-1))).toEqual([
      'Who attended',
      '“The unions”; “the council”',
      'Not given in the source',
    ]);
    expect(rowsOf(list('meetings', changed), 'Once a term')[1]).toContain('Director for Schools');
  });

  test('leads to each calendar file, and says why there is none where no date is known', () => {
    expect(meetings.calendars).toEqual({
      links: [{ text: 'Heads and officers', href: '/meetings/heads-and-officers.ics' }],
    });
    const { tables: changed } = directoryAfter((content) => {
      delete pick(content.meetings, 'heads-and-officers').data.dates;
    });
    expect(list('meetings', changed).calendars).toEqual({
      links: [],
      none: expect.stringContaining('no dates'),
    });
  });

  test('gives a note that is about most entries once, any other with its entry', () => {
    const { tables: changed } = directoryAfter((content) => {
      for (const { data } of content.meetings) data.notes = ['No venues.'];
      pick(content.meetings, 'unions').data.notes?.push('No rhythm.');
    });
    expect(list('meetings', changed).notes).toEqual([
      'No venues.',
      'Council and unions: No rhythm.',
    ]);
  });
});

describe('the list of publications', () => {
  const publications = list('publications');

  test('has the two schedules with their columns as printed, secondary schools first', () => {
    expect(titles(publications).slice(0, 2)).toEqual([
      'Schedule of publications for secondary schools',
      'Schedule of publications for primary schools',
    ]);
    expect(rowsOf(publications, 'Schedule of publications for primary schools')).toEqual([
      ['Publication', 'When', 'Focus', 'What it shows', 'Level of data', 'What it’s for'],
      ['Reading results pack', 'November – December', 'KS1', 'Results by school', 'School', 'Not given in the source'],
    ]); // prettier-ignore
  });

  test('names a row as printed and keeps the printed order', () => {
    const { tables: changed } = directoryAfter((content) => {
      const pack = pick(content.publications, 'gcse-results-pack');
      const { schedule } = pack.data;
      content.publications.push({
        ...pack,
        id: 'another',
        data: {
          ...pack.data,
          title: 'Another, secondary schools',
          printedTitle: 'Another',
          ...(schedule && { schedule: { ...schedule, place: 2 } }),
        },
      });
    });
    const [, ...rows] = rowsOf(
      list('publications', changed),
      'Schedule of publications for secondary schools',
    );
    expect(rows.map(([name]) => name)).toEqual(['GCSE results pack', 'Another']);
  });

  test('tells month by month what comes out, from September to August', () => {
    const title = 'Performance data by month';
    expect(rowsOf(publications, title)).toEqual([
      ['Month', 'For primary schools', 'For secondary schools'],
      ['September', 'None', 'GCSE results pack'],
      ['November', 'Reading results pack', 'None'],
      ['December', 'Reading results pack', 'None'],
    ]);
    expect(publications.tables.find((table) => table.title === title)).toMatchObject({
      caption: title,
      text: 'The schedules have no performance data for October, January, February, March, April, May, June, July and August.',
    });
  });

  test('has all others by kind', () => {
    expect(titles(publications).slice(3)).toEqual(['Newsletters']);
    expect(rowsOf(publications, 'Newsletters')[0]).toEqual([
      'Publication',
      'How often',
      'What it was',
    ]);
  });

  test('has no schedule where there is none', () => {
    const { tables: changed } = directoryAfter((content) => {
      for (const { data } of content.publications) delete data.schedule;
    });
    expect(titles(list('publications', changed))).toEqual([
      'Other performance data',
      'Newsletters',
    ]);
  });
});

describe('the id of a table', () => {
  test('is made of the words of its title, and differs from those that are taken', () => {
    expect(tableId('Policy & practice: 14-19')).toBe('list-policy-practice-14-19');
    expect(tableId('SEN', ['list-sen'])).toBe('list-sen--2');
    expect(tableId('S.E.N.', ['list-s-e-n', 'list-s-e-n--2'])).toBe('list-s-e-n--3');
    expect(tableId('SEN', ['list-sent', 'list-sen-groups'])).toBe('list-sen');
  });
});
