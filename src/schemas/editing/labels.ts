import { bySuffix } from './by-suffix.ts';

/** Labels of fields whose name in the file does not tell an editor enough, by the end of their path. Others are their name in words. */
const labels: Readonly<Record<string, string>> = {
  approvedBy: 'Approved by',
  archiveNotice: 'Notice that it is history',
  asAt: 'Date it speaks of',
  attendedBy: 'Roles that attend',
  better: 'Better when',
  by: 'Confirmed by',
  chairedBy: 'Chaired by',
  code: 'Code as printed',
  comparedWith: 'Compared with',
  date: 'Date, as exact as the source allows',
  decidedOn: 'Day of decision',
  did: 'What we did',
  doors: 'Ways in on the home page',
  edition: 'Edition as printed',
  forwardPlanReference: 'Forward plan reference',
  from: 'From',
  gss: 'Government code (GSS)',
  hideFromSearch: 'Keep out of search',
  href: 'Address',
  inferred: 'How the date was worked out',
  inferredTeams: 'Teams, worked out',
  item: 'Item number',
  keyDecision: 'Key decision',
  law: 'The law it rests on',
  least: 'Least a school pays',
  lgsl: 'Local Government Service List number',
  next: 'What happens next',
  notSure: 'For people who are not sure',
  notWell: 'What did not go well',
  notes: 'Editor’s notes',
  on: 'Confirmed on',
  own: 'The council itself',
  pence: 'Sum',
  plain: 'In plain English',
  postHolder: 'Post-holder',
  presentedBy: 'Signed by',
  printed: 'As printed',
  printedTitle: 'Title as printed',
  proRata: 'Charged for part of a year',
  published: 'Published on this site',
  quote: 'Words of the source',
  related: 'Entries that belong with it',
  respondBy: 'Answer by',
  reviewBy: 'Look at again by',
  said: 'What we said',
  section: 'Passage',
  seeAlso: 'See also',
  shortName: 'Short name',
  source: 'Where it comes from',
  statements: 'Words of the sources',
  takesEffect: 'Dates it sets',
  trail: 'Earlier decisions',
  unitNote: 'Doubt about the unit',
  until: 'Until',
  url: 'Web address',
  validFrom: 'Price holds from',
  validUntil: 'Price holds until',
  vat: 'VAT',
  verified: 'Confirmed',
  verifiedOn: 'Tried on',
  websiteName: 'Name of the website',
  what: 'What, in plain English',
  whoMayBuy: 'Who may buy',
  say: 'What people type',
  means: 'What the pages say',
  near: 'Words near it',
  queries: 'What people type',
  bestBets: 'Best answers',
  synonyms: 'Words people use',
  'alerts.from': 'Shown from',
  'alerts.until': 'Shown until',
  'bands.from': 'From this many pupils',
  'bands.to': 'To this many pupils',
  'changedBy.what': 'What changed',
  'citations.section': 'Section',
  'clearance.by': 'Title in the table',
  'contacts.what': 'What it is for',
  'ways.what': 'What it is for',
  'dates.date': 'Day',
  'documents.date': 'Date of the document',
  'law.section': 'Section',
  'members.id': 'Short name',
  'newsline.from': 'Published on',
  'newsline.until': 'Taken down after',
  'papers.date': 'Date of the paper',
  'reports.from': 'Report of',
  'reports.meeting': 'Day of the meeting',
  'services.class.kind': 'Class',
  'services.class.offer': 'What schools can buy',
  'services.class.duty': 'What the council must do',
  'transport-limits.value': 'Figure',
  'year.date': 'As a date',
};

/** Choices that are not their name in words: names of bodies and months, and what would read oddly. */
const choices: Readonly<Record<string, string>> = {
  'before-september-2012': 'Before September 2012',
  'cabinet-member': 'Cabinet member',
  'national-regional': 'National or regional',
  'recommended-to-council': 'Recommended to Council',
  'since-september-2012': 'Since September 2012',
};

/** A name in words: `printedTitle` becomes “Printed title”. */
function words(name: string): string {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** What an editor reads for a value of a list of choices. */
export const choiceLabel = (value: string): string => choices[value] ?? words(value);

/** Label of a field by its dotted path, such as `decisions.source.quote`; the path without list numbers. */
export function labelOf(path: string): string {
  return bySuffix(labels, path) ?? words(path.split('.').at(-1) ?? path);
}

/** What one of a list is called, where its name without an “s” is not it. */
const ones: Readonly<Record<string, string>> = {
  bestBets: 'answer',
  synonyms: 'thing meant',
  aliases: 'name',
  attendance: 'who attends',
  attendedBy: 'role',
  changedBy: 'change',
  contact: 'line',
  did: 'thing done',
  doors: 'way in',
  focus: 'line',
  law: 'Act',
  level: 'line',
  missing: 'thing missing',
  next: 'thing to do',
  notWell: 'thing that did not go well',
  purpose: 'line',
  said: 'promise',
  seeAlso: 'service',
  series: 'year',
  shows: 'line',
  statements: 'quotation',
  takesEffect: 'date',
  trail: 'earlier decision',
  voices: 'quotation',
  ways: 'way to reach it',
};

/** What one of a list is called: `priorities` holds a “priority”. */
export function oneOf(name: string): string {
  const regular = name.replace(/ies$/, 'y').replace(/s$/, '');
  return ones[name] ?? words(regular).toLowerCase();
}
