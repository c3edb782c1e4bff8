import type { Graph } from '../nodes.ts';
import { toldGroups, type Told } from './data-collections.ts';
import type { DataGroup } from './data-parts.ts';

/** What the page of open data says of indicators, strategies, Local Accounts and committee reports. */

const collections: Told[] = [
  {
    name: 'indicators',
    kind: 'indicator',
    title: 'Indicators',
    one: 'One indicator',
    text: 'What was measured, for a council and those it is compared with. Places are worked out from the values. In JSON “values” is by the ids of the authorities, which “comparedWith” names; the tables have their names. Some spreadsheets take a year such as 2006/7 for a month: “date_edtf” holds the same year.',
  },
  {
    name: 'comparator-groups',
    kind: 'comparator-group',
    title: 'Groups of authorities',
    one: 'One group',
    text: 'Which authorities a council is compared with.',
  },
  {
    name: 'figures',
    kind: 'figure',
    title: 'Figures',
    one: 'One figure',
    text: 'Numbers that stand on pages as pictures, each with the words that give it and how exact they are.',
  },
  {
    name: 'strategies',
    kind: 'strategy',
    title: 'Strategies',
    one: 'One strategy',
    text: 'Principles, actions and figures of each strategy, in its own words.',
  },
  {
    name: 'strategy-sections',
    kind: 'strategy-section',
    title: 'Pages of strategies',
    one: 'One page',
    text: 'The words of each page in full, as plain text, with the indicators that stand on it.',
  },
  {
    name: 'priorities',
    kind: 'priority',
    title: 'Priorities',
    one: 'One priority',
    text: 'What plans and strategies set as priorities, with the indicators, services and decisions each concerns.',
  },
  {
    name: 'local-accounts',
    kind: 'local-account',
    title: 'Local Accounts',
    one: 'One Local Account',
    text: 'Yearly reports on adult social care. “account” is a whole edition, or what a source reports of one.',
  },
  {
    name: 'reports',
    kind: 'report',
    title: 'Committee reports',
    one: 'One report',
    text: 'What a committee was asked, what the report found, and who cleared it. “authority” is the council whose report it is; look at it first, since a report can be another council’s.',
  },
  {
    name: 'report-sections',
    kind: 'report-section',
    title: 'Pages of committee reports',
    one: 'One page',
    text: 'The words of each page in full, as plain text. “authority” is the council whose report it is.',
  },
];

/** The groups of the published record. None for a council that has none of it. */
export const recordDataGroups = (graph: Graph): DataGroup[] => toldGroups(graph, collections);
