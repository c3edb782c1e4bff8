import { describe, expect, test } from 'vitest';
import { pick } from '../fixture.ts';
import { at, directoryAfter, factOf, linksOf } from './directory.ts';

const views = directoryAfter();
const labels = ({ facts }: { facts: { label: string }[] }) => facts.map(({ label }) => label);

describe('every entry', () => {
  const all = [
    ...views.teams, ...views.roles, ...views.groups, ...views.partnerships,
    ...views.meetings, ...views.publications, ...views.plans,
  ]; // prettier-ignore

  test('links nothing twice: not beside the facts what stands in the facts', () => {
    for (const { facts, related } of all) {
      const inFacts = facts.flatMap(({ lines }) => lines.flatMap(({ href }) => href ?? []));
      const beside = related.flatMap(({ links }) => links.map(({ href }) => href));
      expect(beside.filter((href) => inFacts.includes(href))).toEqual([]);
    }
  });

  test('has no row without a line and no list without an item', () => {
    for (const { facts, lists } of all) {
      for (const { lines } of facts) expect(lines).not.toEqual([]);
      for (const { items } of lists) expect(items).not.toEqual([]);
    }
  });

  test('says that the source gives no more where it only names it', () => {
    expect(at(views.groups, '/groups/music-group/').nothingMore).toBe(true);
    // A statement, a list, a row of a schedule: each is more.
    expect(at(views.groups, '/groups/school-places-forum/').nothingMore).toBe(false);
    expect(at(views.roles, '/roles/director-for-schools/').nothingMore).toBe(false);
    expect(at(views.publications, '/publications/reading-results-pack/').nothingMore).toBe(false);
  });

  test('names no person in its title, its description, its summary or what search shows', () => {
    const names = /Pennyfeather|Quill/;
    expect(JSON.stringify(views)).toMatch(names);
    for (const { head, summary } of all) {
      expect(JSON.stringify([head, summary])).not.toMatch(names);
    }
  });
});

describe('the words that an entry rests on', () => {
  const groupWith = (quote: string) =>
    at(
      directoryAfter(({ groups }) => {
        pick(groups, 'school-places-forum').data.source.quote = quote;
      }).groups,
      '/groups/school-places-forum/',
    ).statements.map(({ text }) => text);
  const statement = 'Heads and governors are represented on the School Places Forum.';

  test('are its first quotation', () => {
    expect(groupWith('The forum is chaired by turns.')).toEqual([
      'The forum is chaired by turns.',
      statement,
    ]);
  });

  test.each([
    ['a quotation', 'Heads and governors are represented'],
    ['its name', 'School Places Forum'],
    ['its name and short form', 'School Places Forum – SPF'],
    ['a fact', 'Ms A Pennyfeather'],
  ])('are left out where they only repeat %s', (_what, quote) => {
    expect(groupWith(quote)).toEqual([statement]);
  });

  test('are left out where they name who held a post', () => {
    const { roles } = directoryAfter((content) => {
      pick(content.roles, 'director-for-schools').data.source.quote =
        'The Schools Service is led by the Director for Schools, Ms A Pennyfeather.';
    });
    expect(at(roles, '/roles/director-for-schools/').statements).toEqual([]);
  });

  test('stand on the page of a plan of which the source says nothing else', () => {
    const plan = at(views.plans, '/plans/plan-for-school-places/');
    expect(plan.statements).toEqual([
      {
        text: 'The Plan for School Places runs from 2012 to 2015.',
        passage: {
          text: 'Handbook 2012, 4d: Plans',
          href: '/documents/schools-handbook/#d-plans',
        },
      },
    ]);
    expect(plan.nothingMore).toBe(false);
  });
});

describe('a caution', () => {
  test('stands on the page of any entry', () => {
    const { meetings } = directoryAfter((content) => {
      pick(content.meetings, 'unions').data.caution = 'Do not come.';
    });
    expect(at(meetings, '/meetings/unions/').caution).toBe('Do not come.');
    expect(at(views.meetings, '/meetings/unions/')).not.toHaveProperty('caution');
  });
});

describe('the page of a team', () => {
  const team = at(views.teams, '/teams/learning-support-team/');
  const larger = at(views.teams, '/teams/schools-service/');

  test('leads to the larger team, and that one to its parts', () => {
    expect(linksOf(team, 'Part of')).toEqual(['/teams/schools-service/']);
    expect(linksOf(larger, 'Parts')).toEqual(['/teams/learning-support-team/']);
  });

  test('shows its posts with who held them and when', () => {
    expect(factOf(larger, 'Posts')).toEqual([
      'Director for Schools (Post-holder in September 2012: Ms A Pennyfeather)',
    ]);
  });

  test('tells what is traded of a mixed economy, where that is said and what it means', () => {
    expect(factOf(team, 'Mixed economy')?.slice(0, 2)).toEqual([
      'Statutory: “Assessments are not traded.”',
      'Traded: “Schools can buy training for their staff.”',
    ]);
    expect(linksOf(team, 'Mixed economy')).toEqual([
      '/documents/schools-handbook/#b-learning-support-team',
      '/services/classes/#mixed-economy',
    ]);
  });

  test('does not lead to an explanation that is not there', () => {
    const { teams } = directoryAfter((content) => (content['service-classes'] = []));
    expect(linksOf(at(teams, team.head.path), 'Mixed economy')).toHaveLength(1);
  });

  test('gives an old contact as words', () => {
    expect(factOf(team, 'Telephone')).toEqual([
      '01632 960123 (As printed. As printed in 2012; not verified)',
    ]);
    expect(linksOf(team, 'Telephone')).toEqual([]);
  });

  test('gives its functions as a quotation, with its time and passage', () => {
    expect(team.lists).toEqual([
      {
        id: 'functions',
        title: 'Functions, in the words of September 2012',
        items: ['assesses children with special needs'],
        passage: {
          text: 'Handbook 2012, 1b: Learning support team',
          href: '/documents/schools-handbook/#b-learning-support-team',
        },
      },
    ]);
  });

  test('says who chairs it, and so does the page of that role', () => {
    const chaired = directoryAfter(({ teams }) => {
      pick(teams, 'schools-service').data.chairedBy = 'director-for-schools';
    });
    expect(linksOf(at(chaired.teams, larger.head.path), 'Who chaired it')).toEqual([
      '/roles/director-for-schools/',
    ]);
    expect(linksOf(at(chaired.roles, '/roles/director-for-schools/'), 'Chaired')).toContain(
      '/teams/schools-service/',
    );
  });

  test('marks a post that its name alone suggests, on both pages', () => {
    const { teams, roles } = directoryAfter((content) => {
      pick(content.roles, 'head-of-governor-advice').data.inferredTeams = ['schools-service'];
    });
    expect(factOf(at(teams, larger.head.path), 'Posts')).toEqual([
      'Director for Schools (Post-holder in September 2012: Ms A Pennyfeather)',
      'Head of Governor Advice (By its name only; no source says so)',
    ]);
    expect(factOf(at(roles, '/roles/head-of-governor-advice/'), 'Teams')).toEqual([
      'Schools Service (By its name only; no source says so)',
    ]);
  });
});

describe('the page of a role', () => {
  const role = at(views.roles, '/roles/director-for-schools/');

  test('names its post-holder with the time, and what the role led and went to', () => {
    expect(factOf(role, 'Post-holder in September 2012')).toEqual(['Ms A Pennyfeather']);
    expect(linksOf(role, 'Chaired')).toEqual([
      '/groups/school-places-forum/',
      '/partnerships/northshire-learning-board/',
    ]);
    expect(linksOf(role, 'Attended')).toEqual(['/meetings/heads-and-officers/']);
  });

  test('says so where the source names nobody', () => {
    const unnamed = at(views.roles, '/roles/head-of-governor-advice/');
    expect(factOf(unnamed, 'Post-holder in September 2012')).toEqual(['Not named in the source']);
    expect(labels(unnamed)).toEqual(['Kind of role', 'Post-holder in September 2012']);
  });
});

describe('the chair of a group', () => {
  const chairOf = (id: string) => factOf(at(views.groups, `/groups/${id}/`), 'Who chaired it');

  test('that is named, vacant, not given and unclear are four different things', () => {
    expect(chairOf('school-places-forum')).toEqual([
      'Ms A Pennyfeather (in September 2012)',
      'Director for Schools (Post held by that person)',
    ]);
    expect(chairOf('group-on-worship')).toEqual(['Vacant (in September 2012)']);
    expect(chairOf('music-group')).toEqual(['Not given in the source']);
    expect(chairOf('science-group')).toEqual(['Unclear: The handbook prints “Mr C or Ms D”.']);
  });

  test('that is doubtful says so, on the page of the role, too', () => {
    const { groups, roles } = directoryAfter((content) => {
      const { chair } = pick(content.groups, 'school-places-forum').data;
      Object.assign(chair, { doubt: 'the table is torn.' });
    });
    expect(factOf(at(groups, '/groups/school-places-forum/'), 'Who chaired it')?.[0]).toBe(
      'Ms A Pennyfeather (in September 2012. Doubtful: the table is torn.)',
    );
    expect(factOf(at(roles, '/roles/director-for-schools/'), 'Chaired')?.[0]).toBe(
      'School Places Forum (Doubtful: the table is torn.)',
    );
  });
});

describe('the page of a group', () => {
  test('gives the headings it stands under, its meetings and its members', () => {
    expect(factOf(at(views.groups, '/groups/music-group/'), 'Listed under')).toEqual([
      'Working groups: curriculum',
    ]);
    const forum = at(views.groups, '/groups/school-places-forum/');
    expect(factOf(forum, 'Meetings')).toEqual(['Heads and officers (“once a term in 3 areas”)']);
    expect(forum.lists).toMatchObject([{ title: 'Members', items: ['Heads', 'Governors'] }]);
  });
});

describe('the page of a partnership', () => {
  test('gives the role that chairs it, and its remit and members in the words of the source', () => {
    const board = at(views.partnerships, '/partnerships/northshire-learning-board/');
    expect(linksOf(board, 'Who chaired it')).toEqual(['/roles/director-for-schools/']);
    expect(board.lists.map(({ title }) => title)).toEqual([
      'Remit, in the words of September 2012',
      'Members',
    ]);
  });

  test('has the chair of the group that is the same body, once', () => {
    const { partnerships } = directoryAfter((content) => {
      pick(content.partnerships, 'northshire-learning-board').data.group = 'school-places-forum';
    });
    const board = at(partnerships, '/partnerships/northshire-learning-board/');
    expect(factOf(board, 'Who chaired it')).toEqual([
      'Ms A Pennyfeather (in September 2012)',
      'Director for Schools (Post held by that person)',
    ]);
    expect(linksOf(board, 'On the list of groups')).toEqual(['/groups/school-places-forum/']);
  });
});

describe('the page of a meeting', () => {
  const meeting = at(views.meetings, '/meetings/heads-and-officers/');

  test('gives its rhythm as printed and in plain words', () => {
    expect(factOf(meeting, 'How often')).toEqual([
      '“once a term in 3 areas” (Once a term, in 3 places each time)',
    ]);
    expect(factOf(at(views.meetings, '/meetings/unions/'), 'How often')).toEqual(['“as needed”']);
  });

  test('says who attended in the words of the source, with the roles among them', () => {
    expect(linksOf(meeting, 'Attended by')).toEqual(['/roles/director-for-schools/']);
    const { meetings } = directoryAfter((content) => {
      pick(content.meetings, 'heads-and-officers').data.attendance = ['Heads meet with officers'];
    });
    const told = at(meetings, meeting.head.path);
    expect(factOf(told, 'Attended by')).toEqual(['“Heads meet with officers”']);
    expect(linksOf(told, 'Roles among them')).toEqual(['/roles/director-for-schools/']);
  });

  test('gives its dates in order, with what is known of each, and their calendar file', () => {
    const turned = directoryAfter(({ meetings }) =>
      pick(meetings, 'heads-and-officers').data.dates?.reverse(),
    );
    for (const one of [meeting, at(turned.meetings, meeting.head.path)]) {
      expect(factOf(one, 'Dates')).toEqual([
        '20 January 2026 (4:30pm to 6pm, County Hall, Northtown)',
        '9 June 2026 (from 9:15am)',
        '6 October 2026',
      ]);
    }
    expect(meeting.calendar?.href).toBe('/meetings/heads-and-officers.ics');
  });

  test('has no calendar file without dates', () => {
    expect(at(views.meetings, '/meetings/unions/')).not.toHaveProperty('calendar');
    const { meetings } = directoryAfter((content) => {
      pick(content.meetings, 'heads-and-officers').data.dates = [];
    });
    const bare = at(meetings, meeting.head.path);
    expect(bare).not.toHaveProperty('calendar');
    expect(labels(bare)).not.toContain('Dates');
  });
});

describe('the page of a plan', () => {
  test('gives its priorities as a quotation', () => {
    const { plans } = directoryAfter((content) => {
      pick(content.plans, 'plan-for-school-places').data.priorities = ['a place for each child'];
    });
    expect(at(plans, '/plans/plan-for-school-places/').lists).toMatchObject([
      { title: 'Priorities, in the words of September 2012', items: ['a place for each child'] },
    ]);
  });

  test('lists the priorities it sets in their printed order, and not again at the side', () => {
    const { facts, related } = at(views.plans, '/plans/road-safety-plan/');
    expect(facts.at(-1)).toMatchObject({
      label: 'Priorities',
      lines: [{ href: '/priorities/fewer-accidents/' }],
    });
    expect(related.map(({ id }) => id)).not.toContain('priorities');
  });
});

describe('the page of a publication', () => {
  const pack = at(views.publications, '/publications/reading-results-pack/');

  test('gives its row of the schedule, with the columns as printed', () => {
    expect(labels(pack)).toEqual([
      'Kind of publication', 'Listed in', 'When', 'Focus', 'What it shows', 'Level of data', 'What it’s for',
    ]); // prettier-ignore
    expect(factOf(pack, 'Listed in')).toEqual(['Schedule of publications for primary schools']);
    expect(factOf(pack, 'What it’s for')).toEqual(['Not given in the source']);
  });

  test('names the months where the printed words only shorten them', () => {
    expect(factOf(pack, 'When')).toEqual(['November – December']);
    const { publications } = directoryAfter((content) => {
      const { schedule } = pick(content.publications, 'reading-results-pack').data;
      Object.assign(schedule ?? {}, { when: 'Sept/October', months: [10, 9] });
    });
    expect(factOf(at(publications, pack.head.path), 'When')).toEqual([
      'Sept/October (September and October)',
    ]);
  });

  test('gives the printed title where it differs', () => {
    const { publications } = directoryAfter((content) => {
      pick(content.publications, 'reading-results-pack').data.printedTitle = 'Reading';
    });
    expect(factOf(at(publications, pack.head.path), 'Printed as')).toEqual(['Reading']);
    expect(labels(pack)).not.toContain('Printed as');
  });

  test('leads to the teams that make it, and to its calendar file', () => {
    const dated = at(views.publications, '/publications/gcse-results-pack/');
    expect(linksOf(dated, 'Made by')).toEqual(['/teams/schools-service/']);
    expect(factOf(dated, 'Dates')).toEqual(['10 September 2026', '9 September 2027']);
    expect(dated.calendar?.href).toBe('/publications/gcse-results-pack.ics');
  });
});
