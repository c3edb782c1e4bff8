import { globSync } from 'node:fs';

/** One page of every type, each with what its h1 says. */
export const pageTypes = {
  home: '/',
  finder: '/decisions/',
  'narrowed finder': '/decisions/by/topic/school-transport/',
  decision: '/decisions/safeguarding-inspection-update/',
  'list of papers': '/papers/',
  paper: '/papers/cabinet-issues-early-2012/',
  'list of topics': '/topics/',
  topic: '/topics/childrens-social-care/',
  'list of documents': '/documents/',
  document: '/documents/working-together-for-every-learner/',
  'document of another council': '/documents/cambridgeshire-education-strategy-update/',
  'services finder': '/services/',
  'narrowed services finder': '/services/by/kind/traded/',
  'service of both classes': '/services/governor-support/',
  'service without more': '/services/payroll/',
  'classes of services': '/services/classes/',
  'comparison of services': '/services/compare/',
  shortlist: '/services/shortlist/',
  'list of teams': '/teams/',
  team: '/teams/school-improvement-and-advisory-service/',
  'list of roles': '/roles/',
  role: '/roles/service-director-for-schools/',
  'list of groups': '/groups/',
  group: '/groups/admissions-forum/',
  'list of partnerships': '/partnerships/',
  partnership: '/partnerships/schools-forum/',
  'list of meetings': '/meetings/',
  meeting: '/meetings/primary-headteachers/',
  'list of publications': '/publications/',
  publication: '/publications/secondary-la-value-added/',
  'list of plans': '/plans/',
  plan: '/plans/children-and-young-peoples-plan/',
  handbook: '/handbook/',
  'handbook section': '/handbook/schools-causing-concern/',
  newsline: '/newsline/',
  page: '/accessibility/',
  room: '/school-transport/',
  search: '/search/',
  'a to z': '/a-to-z/',
  letter: '/a-to-z/s/',
  data: '/data/',
  'not found': '/no-such-page/',
} as const;

/** Address of every HTML page of the built site. */
export function everyPage(): string[] {
  return globSync('dist/**/*.html')
    .map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`)
    .sort();
}
