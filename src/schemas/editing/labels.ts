/** Labels of fields whose name in the file does not tell an editor enough. Others are their name in words. */
const labels: Readonly<Record<string, string>> = {
  asAt: 'As at',
  archiveNotice: 'Notice that it is history',
  better: 'Better when',
  code: 'Code as printed',
  comparedWith: 'Compared with',
  date: 'Date, as exact as the source allows',
  decidedOn: 'Day of decision',
  did: 'What we did',
  doors: 'Ways in on the home page',
  forwardPlanReference: 'Forward plan reference',
  from: 'From',
  gss: 'Government code (GSS)',
  hideFromSearch: 'Keep out of search',
  href: 'Address',
  inferred: 'How the date was worked out',
  inferredTeams: 'Teams, worked out',
  item: 'Item number',
  law: 'The law it rests on',
  lgsl: 'Local Government Service List number',
  next: 'What happens next',
  notSure: 'For people who are not sure',
  notWell: 'What did not go well',
  pence: 'Pence',
  plain: 'In plain English',
  postHolder: 'Post-holder',
  presentedBy: 'Signed by',
  printed: 'As printed',
  printedTitle: 'Title as printed',
  proRata: 'Charged for part of a year',
  published: 'Published on this site',
  quote: 'Words of the source',
  respondBy: 'Answer by',
  reviewBy: 'Look at again by',
  said: 'What we said',
  section: 'Passage',
  seeAlso: 'See also',
  shortName: 'Short name',
  takesEffect: 'Takes effect',
  unitNote: 'Doubt about the unit',
  until: 'Until',
  validFrom: 'Prices valid from',
  validUntil: 'Prices valid until',
  vat: 'VAT',
  websiteName: 'Name of the website',
  what: 'What, in plain English',
  whoMayBuy: 'Who may buy',
  'alerts.from': 'Shown from',
  'alerts.until': 'Shown until',
  'newsline.from': 'Published on',
  'newsline.until': 'Taken down after',
  'reports.from': 'Report of',
  'services.class.kind': 'Class',
  'services.class.offer': 'What schools can buy',
  'services.class.duty': 'What the council must do',
};

/** The name of a field in words: `printedTitle` becomes “Printed title”. */
export function words(name: string): string {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Label of a field by its dotted path, such as `decisions.source.quote`; the path without list numbers. */
export function labelOf(path: string): string {
  const name = path.split('.').at(-1) ?? path;
  return labels[path] ?? labels[name] ?? words(name);
}
