import type { Contact } from '#schemas/schools/contact.ts';
import type { SchoolType } from '#schemas/schools/prices.ts';
import type { Audience } from '#schemas/schools/services.ts';
import type { Neighbour } from './nodes.ts';

/** Words for the directory of services: its collections and the closed lists of its schemas. */

interface CollectionLabel {
  one: string;
  many: string;
  this: string;
  /** After a title in lists and search, where the same name may stand for things of several kinds. */
  suffix: string;
}

export const collectionLabels: Record<Neighbour['collection'], CollectionLabel> = {
  services: {
    one: 'Service',
    many: 'Services',
    this: 'This service',
    // Some are for parents, not for schools.
    suffix: ': council service',
  },
  decisions: { one: 'Decision', many: 'Decisions', this: 'This decision', suffix: '' },
  teams: { one: 'Team', many: 'Teams', this: 'This team', suffix: ': team' },
  roles: { one: 'Role', many: 'Roles', this: 'This role', suffix: ': role' },
  groups: {
    one: 'Consultative group',
    many: 'Consultative groups',
    this: 'This group',
    suffix: ': consultative group',
  },
  partnerships: {
    one: 'Partnership',
    many: 'Partnerships',
    this: 'This partnership',
    suffix: ': partnership',
  },
  meetings: { one: 'Meeting', many: 'Meetings', this: 'This meeting', suffix: ': meeting' },
  publications: {
    one: 'Publication',
    many: 'Publications',
    this: 'This publication',
    suffix: ': publication',
  },
  plans: { one: 'Plan', many: 'Plans', this: 'This plan', suffix: ': plan' },
  strategies: { one: 'Strategy', many: 'Strategies', this: 'This strategy', suffix: ': strategy' },
  'strategy-sections': {
    one: 'Strategy section',
    many: 'Sections of strategies',
    this: 'This section',
    suffix: ': section of a strategy',
  },
  priorities: { one: 'Priority', many: 'Priorities', this: 'This priority', suffix: ': priority' },
  indicators: {
    one: 'Indicator',
    many: 'Indicators',
    this: 'This indicator',
    suffix: ': indicator',
  },
  'local-accounts': {
    one: 'Local Account',
    many: 'Local Accounts',
    this: 'This account',
    suffix: '',
  },
  reports: {
    one: 'Committee report',
    many: 'Committee reports',
    this: 'This report',
    suffix: ': committee report',
  },
  'report-sections': {
    one: 'Report section',
    many: 'Sections of reports',
    this: 'This section',
    suffix: ': section of a report',
  },
  handbook: {
    one: 'Handbook section',
    many: 'Handbook sections',
    this: 'This section',
    suffix: ': handbook',
  },
};

/** What stands before whom a service is for: no source says it. */
export const audienceLabel = 'For (this site’s sorting)';

export const audienceLabels: Record<Audience, string> = {
  headteachers: 'Headteachers',
  governors: 'Governors',
  'business-managers': 'Business managers',
  parents: 'Parents',
};

export const schoolTypeLabels: Record<SchoolType, string> = {
  maintained: 'Maintained schools',
  academy: 'Academies',
  independent: 'Independent schools',
  'out-of-county': 'Schools outside the county',
};

export const serviceKindLabels = {
  traded: 'Traded',
  statutory: 'Statutory or strategic',
  both: 'Both',
} as const;

export const contactKindLabels: Record<Contact['kind'], string> = {
  phone: 'Telephone',
  email: 'Email',
  web: 'Website',
  post: 'Address',
};
