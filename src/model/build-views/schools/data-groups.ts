import { addresses } from '../../addresses.ts';
import type { Graph } from '../../nodes.ts';
import { type DataGroup, file } from '../data-parts.ts';
import { toldGroups, type Told } from '../data-collections.ts';

/** What the page of open data says of the directory of services to schools. */

const collections: Told[] = [
  {
    name: 'services',
    kind: 'service',
    title: 'Services to schools',
    one: 'One service',
    text: 'What schools can buy and what the council provides as a duty or a strategic matter, told apart in “class”. “audiences” and “topics” are this site’s own sorting. A contact says in “note” whether anybody tried it.',
  },
  {
    name: 'service-classes',
    kind: 'service-class',
    title: 'Classes of services',
    one: 'One class',
    text: 'What traded, statutory and mixed economy mean, in the words of the source.',
  },
  {
    name: 'teams',
    kind: 'team',
    title: 'Teams',
    one: 'One team',
    text: 'Teams and service groups, what they belong to and what they do.',
  },
  {
    name: 'roles',
    kind: 'role',
    title: 'Roles',
    one: 'One role',
    text: 'Posts, not people. “postHolder” is who held the post on the date in “asAt”, and no later.',
  },
  {
    name: 'groups',
    kind: 'group',
    title: 'Consultative groups',
    one: 'One group',
    text: 'Groups in the order of the printed list. “chair” tells a vacant chair from one that the source does not name and one that is unclear.',
  },
  {
    name: 'partnerships',
    kind: 'partnership',
    title: 'Partnerships',
    one: 'One partnership',
    text: 'Partnerships and partners, with what they are for.',
  },
  {
    name: 'meetings',
    kind: 'meeting',
    title: 'Meetings',
    one: 'One meeting',
    text: 'Meetings that come back, with how often as printed and in numbers.',
  },
  {
    name: 'publications',
    kind: 'publication',
    title: 'Publications',
    one: 'One publication',
    text: 'Publications for schools. Those of a schedule have its row, cell by cell.',
  },
  {
    name: 'plans',
    kind: 'plan',
    title: 'Plans',
    one: 'One plan',
    text: 'Plans that the council made or took part in.',
  },
  {
    name: 'handbook',
    kind: 'handbook-section',
    title: 'Sections of the handbook',
    one: 'One section',
    text: 'What each section holds and what it names. Its words are on its page.',
  },
  {
    name: 'newsline',
    kind: 'newsline-item',
    title: 'Newsline for schools',
    one: 'One item',
    text: 'The items that may be seen on the day of the last build, newest first.',
  },
];

/** Calendar files, or why there is none. */
function calendarGroup({ directory: { meetings, publications } }: Graph): DataGroup {
  const dated = [...meetings, ...publications].filter(({ data }) => (data.dates ?? []).length > 0);
  return {
    title: 'Calendars',
    text:
      dated.length > 0
        ? 'One iCalendar file (RFC 5545) for each meeting and publication whose days are known. A calendar program that subscribes to it gets new days by itself.'
        : 'A meeting or publication whose days are known has an iCalendar file (RFC 5545). The sources give terms and months but no days, so there is none now.',
    lines: [],
    files: dated.map(({ collection, id, data }) =>
      file(
        data.title,
        addresses.calendar(collection, id),
        'iCalendar',
        `${data.dates?.length} ${data.dates?.length === 1 ? 'day' : 'days'}.`,
      ),
    ),
  };
}

function openReferralGroup({ site }: Graph): DataGroup {
  const base = `${site.address.replace(/\/$/, '')}${addresses.openReferral}`;
  const at = (name: string) => `${addresses.openReferral}${name}.json`;
  return {
    title: 'Open Referral UK 3.0',
    text: `The council’s services to schools in the standard of service directories (HSDS-UK 3.0). The base address is ${base}; programs ask it for “services”, “services/” with an id, and so on, without “.json”.`,
    lines: [
      'A service that is known only from an old document is “inactive”, and its description begins with the date it speaks of. One that its team confirmed is “active”, with the day in “assured_date”.',
      'The standard is made for services to people. What schools buy carries the audience term “Schools that buy”: a directory for families leaves that out.',
      'Every list is one page. The filters of the standard are not honoured: page, per_page, search, taxonomy_id, taxonomy_term_id, minimum_age, maximum_age, start_time, end_time, day, postcode and proximity change nothing, and the whole list comes back.',
      'The list of services at locations is empty, since the sources give no location of any service.',
      'Services of other councils on this site are left out. Each council’s own feed holds them.',
    ],
    files: [
      file('Version and profile', at('index'), 'JSON', 'What the base address answers.'),
      file(
        'Services',
        at('services'),
        'JSON',
        'The list. The file of one service has its prices, terms and area, too.',
      ),
      file('Taxonomies', at('taxonomies'), 'JSON', 'By what the services are sorted.'),
      file('Taxonomy terms', at('taxonomy_terms'), 'JSON', 'Every term that a service carries.'),
      file(
        'Services at locations',
        at('service_at_locations'),
        'JSON',
        'Empty: the sources give no locations.',
      ),
    ],
  };
}

/** The groups of the directory. None for a council that has no directory; news can come to every one. */
export function schoolDataGroups(graph: Graph): DataGroup[] {
  const groups = toldGroups(graph, collections);
  return groups.length === 0 ? [] : [...groups, calendarGroup(graph), openReferralGroup(graph)];
}
