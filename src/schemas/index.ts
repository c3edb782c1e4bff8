import { alert } from './alerts.ts';
import { authority } from './authorities.ts';
import { decision } from './decisions.ts';
import { document } from './documents.ts';
import { page } from './pages.ts';
import { paper } from './papers.ts';
import { comparatorGroup } from './measures/comparator-groups.ts';
import { figure } from './measures/figures.ts';
import { indicator } from './measures/indicators.ts';
import { group } from './schools/groups.ts';
import { handbookSection } from './schools/handbook.ts';
import { meeting } from './schools/meetings.ts';
import { newslineItem } from './schools/newsline.ts';
import { partnership } from './schools/partnerships.ts';
import { plan } from './schools/plans.ts';
import { publication } from './schools/publications.ts';
import { role } from './schools/roles.ts';
import { serviceClass } from './schools/service-classes.ts';
import { service } from './schools/services.ts';
import { team } from './schools/teams.ts';
import { reportSection, strategySection } from './strategy/guide-sections.ts';
import { localAccount } from './strategy/local-accounts.ts';
import { priority } from './strategy/priorities.ts';
import { report } from './strategy/reports.ts';
import { strategy } from './strategy/strategies.ts';
import { topic } from './topics.ts';
import { lowIncomeTest } from './transport/low-income.ts';
import { transportExample } from './transport/examples.ts';
import { transportLimit } from './transport/limits.ts';
import { transportOutcome } from './transport/outcomes.ts';
import { transportQuestion } from './transport/questions.ts';
import { transportRule } from './transport/rules.ts';

/**
 * Every collection of `content/`: one folder each. Astro, the checks, JSON Schema and the editors' forms walk this list;
 * a new content type is one line here.
 *
 * `format` says how its files are written: `mdx` has a body, `yaml` has none.
 */
export const collections = {
  authorities: { schema: authority, format: 'yaml' },
  topics: { schema: topic, format: 'mdx' },
  documents: { schema: document, format: 'mdx' },
  papers: { schema: paper, format: 'mdx' },
  decisions: { schema: decision, format: 'mdx' },
  pages: { schema: page, format: 'mdx' },
  alerts: { schema: alert, format: 'yaml' },
  'service-classes': { schema: serviceClass, format: 'yaml' },
  services: { schema: service, format: 'mdx' },
  teams: { schema: team, format: 'mdx' },
  roles: { schema: role, format: 'yaml' },
  groups: { schema: group, format: 'yaml' },
  partnerships: { schema: partnership, format: 'yaml' },
  meetings: { schema: meeting, format: 'yaml' },
  publications: { schema: publication, format: 'mdx' },
  plans: { schema: plan, format: 'yaml' },
  handbook: { schema: handbookSection, format: 'mdx' },
  newsline: { schema: newslineItem, format: 'mdx' },
  'comparator-groups': { schema: comparatorGroup, format: 'yaml' },
  indicators: { schema: indicator, format: 'yaml' },
  figures: { schema: figure, format: 'yaml' },
  strategies: { schema: strategy, format: 'mdx' },
  'strategy-sections': { schema: strategySection, format: 'mdx' },
  priorities: { schema: priority, format: 'yaml' },
  'local-accounts': { schema: localAccount, format: 'mdx' },
  reports: { schema: report, format: 'mdx' },
  'report-sections': { schema: reportSection, format: 'mdx' },
  'transport-rules': { schema: transportRule, format: 'yaml' },
  'transport-outcomes': { schema: transportOutcome, format: 'yaml' },
  'transport-questions': { schema: transportQuestion, format: 'yaml' },
  'transport-limits': { schema: transportLimit, format: 'yaml' },
  'transport-examples': { schema: transportExample, format: 'yaml' },
  'low-income-tests': { schema: lowIncomeTest, format: 'yaml' },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
