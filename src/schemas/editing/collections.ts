import type { SingleFileName } from '../forms.ts';
import type { CollectionName } from '../index.ts';

/** How a collection is called and ordered in the editor. */
export interface CollectionEditing {
  /** Its name in the list of collections. */
  label: string;
  /** What one entry is called. */
  one: string;
  /** What belongs here, in one sentence for an editor. */
  about: string;
  /** What a row of its list shows; `{{title}}` where nothing is said. */
  summary?: string;
  /** Fields that its list can be grouped by, or a part of a field: the part that fits the pattern. */
  groups?: readonly (string | { field: string; label: string; pattern: string })[];
  /** Yes-or-no fields that its list can be filtered by, with the words of the filter. */
  filters?: Readonly<Record<string, string>>;
}

/** In the order an editor sees them: what is written most often comes first. */
export const collectionEditing: Record<CollectionName, CollectionEditing> = {
  decisions: {
    label: 'Decisions',
    one: 'decision',
    about: 'What a body such as the Cabinet decided: one entry for each item of a paper.',
    summary: '{{title}} – item {{item}} of {{paper}}',
    groups: ['paper'],
  },
  papers: {
    label: 'Papers',
    one: 'paper',
    summary: '{{title}} – {{fields.date.date}}',
    about: 'A Cabinet Issues paper or another paper whose items are decisions.',
    groups: ['authority'],
  },
  documents: {
    label: 'Documents',
    one: 'document',
    summary: '{{title}} – {{fields.asAt.date}}',
    about: 'The full transcript of a published document. Everything else cites its passages.',
    groups: ['authority', 'type'],
  },
  newsline: {
    label: 'Newsline',
    one: 'newsline item',
    about: 'News for schools, collected into monthly editions.',
    summary: '{{title}} – from {{from}}',
    groups: [{ field: 'from', label: 'Month', pattern: '\\d{4}-\\d{2}' }],
    filters: { urgent: 'Urgent items' },
  },
  alerts: {
    label: 'Notices at the top of pages',
    one: 'notice',
    about: 'A short message across the site, with the day it ends.',
    groups: ['severity'],
  },
  services: {
    label: 'Services to schools',
    one: 'service',
    about: 'What schools can buy and what the council must do.',
    groups: ['authority'],
  },
  'service-classes': {
    label: 'Classes of services',
    one: 'class of services',
    about: 'What traded, statutory and mixed economy mean.',
  },
  teams: { label: 'Teams', one: 'team', about: 'The teams that provide services.' },
  roles: {
    label: 'Roles',
    one: 'role',
    about: 'Posts and what they answer for. A name stands only with its date.',
    groups: ['kind'],
  },
  groups: {
    label: 'Consultative groups',
    one: 'group',
    about: 'Groups that the council consults, with their chairs.',
    groups: ['category'],
  },
  partnerships: {
    label: 'Partnerships',
    one: 'partnership',
    about: 'Bodies that the council works in with others.',
    groups: ['kind'],
  },
  meetings: {
    label: 'Meetings',
    one: 'meeting',
    about: 'Meetings with schools and how often they are held.',
    groups: ['kind'],
  },
  publications: {
    label: 'Publications',
    one: 'publication',
    about: 'What is published for schools, and when.',
    groups: ['kind'],
  },
  plans: { label: 'Plans', one: 'plan', about: 'Plans of the council and its partners.' },
  handbook: {
    label: 'Handbook',
    one: 'handbook section',
    about: 'The handbook for schools, a page a section.',
    summary: '{{number}} {{title}}',
    groups: ['part'],
  },
  'local-accounts': {
    label: 'Local Accounts',
    one: 'Local Account',
    about: 'The yearly account of adult social care: what was said, done and not done well.',
    summary: '{{title}} – {{years}}',
  },
  indicators: {
    label: 'Indicators',
    one: 'indicator',
    about: 'A measure with its values for the council and its neighbours.',
    summary: '{{code}} – {{title}}',
    groups: ['better'],
  },
  'comparator-groups': {
    label: 'Comparator groups',
    one: 'comparator group',
    about: 'The councils that one is compared with.',
  },
  figures: { label: 'Figures', one: 'figure', about: 'A small table that is drawn as a chart.' },
  strategies: { label: 'Strategies', one: 'strategy', about: 'A strategy of the council.' },
  'strategy-sections': {
    label: 'Sections of strategies',
    one: 'strategy section',
    about: 'One page of a strategy.',
    summary: '{{strategy}}: {{title}}',
    groups: ['strategy'],
  },
  priorities: {
    label: 'Priorities',
    one: 'priority',
    about: 'What a plan or strategy puts first, and what measures it.',
    groups: ['plan', 'strategy'],
  },
  reports: {
    label: 'Committee reports',
    one: 'committee report',
    about: 'What a committee was asked to do, with findings, recommendations and implications.',
    groups: ['authority'],
    filters: { keyDecision: 'Key decisions' },
  },
  'report-sections': {
    label: 'Sections of reports',
    one: 'report section',
    about: 'One page of a committee report.',
    summary: '{{report}}: {{title}}',
    groups: ['report'],
  },
  topics: { label: 'Topics', one: 'topic', about: 'Subjects that join everything about them.' },
  pages: {
    label: 'Pages of the site',
    one: 'page',
    about: 'Pages such as About, Accessibility and Privacy.',
  },
  authorities: {
    label: 'Councils',
    one: 'council',
    about: 'The councils whose facts stand on this site.',
    summary: '{{name}}',
  },
  'transport-rules': {
    label: 'Transport: rules',
    one: 'transport rule',
    about: 'A row of the table that says who gets school transport. Change one with a developer.',
    groups: ['status', 'outcome'],
  },
  'transport-outcomes': {
    label: 'Transport: answers',
    one: 'transport answer',
    about: 'What a family is told at the end of the checker.',
  },
  'transport-questions': {
    label: 'Transport: questions',
    one: 'transport question',
    about: 'What the checker asks, and why.',
  },
  'transport-limits': {
    label: 'Transport: limits',
    one: 'transport limit',
    about: 'Distances and ages on which a rule turns.',
  },
  'transport-examples': {
    label: 'Transport: examples',
    one: 'transport example',
    about: 'A family’s case with its answers, shown beside the rules.',
  },
  'low-income-tests': {
    label: 'Transport: low income',
    one: 'test of low income',
    about: 'A benefit or condition that counts as low income, with its dates.',
  },
};

/** The files that are there once, in the order an editor sees them. */
export const settingsEditing: Record<
  SingleFileName,
  Pick<CollectionEditing, 'label' | 'about'> & { /** Its writing guide. */ guide: string }
> = {
  site: {
    label: 'Settings of the site',
    about: 'Name, colours, navigation and whom to ask. They show on every page.',
    guide: 'settings',
  },
  synonyms: {
    label: 'Search: words people use',
    about: 'What people type, and what the pages say for it.',
    guide: 'search',
  },
  'best-bets': {
    label: 'Search: best answers',
    about: 'Pages that stand above all results of a query.',
    guide: 'search',
  },
};
