/**
 * What good looks like in a field, by its dotted path or by its name, shown under the field behind the description that the
 * schema gives. A field needs a line here when its description alone would leave an editor guessing.
 */
const guidance: Readonly<Record<string, string>> = {
  act: 'Write it in full with its year, such as “Education Act 1996”.',
  age: 'Choose the age of the child in this example.',
  amounts: 'Only sums that are spent, saved or received because of the decision.',
  audiences: 'Choose everybody who would act on it.',
  bands:
    'Write the bands from the smallest school to the largest, without a gap and without an overlap.',
  band: 'Choose the answer that the rules know it by.',
  belief: 'Choose whether the parents chose the school for their religion or belief.',
  by: 'Write a role, such as “Head of Governor Services”, not a name.',
  chair: 'Choose what the source says: named, vacant, not given or unclear.',
  citations: 'Name the Act and section, or the passage of a document here.',
  clearance: 'Copy the name and the post as the report prints them.',
  date: 'Write 2011, 2011-09 or 2011-09-26. Add ~ for “about”, or write a range such as [2011-12-22..2012-03-31].',
  decision: 'Type a word of its title and choose it from the list.',
  decisions: 'Type a word of the title of each decision and choose it from the list.',
  did: 'Say what was done, with a number or a date where there is one.',
  document: 'Type a word of its title and choose the document that says so.',
  duty: 'Fill this in when the council must do it, or does it as a strategic matter.',
  edition: 'Copy it as printed, such as “Edition 3, May 2006”.',
  ends: 'Write the time as 24-hour clock, such as 16:30.',
  from: 'Choose the first day on which it holds.',
  groups: 'Type a word of the name of each group and choose it from the list.',
  handbook: 'Type a word of the title of each handbook section and choose it from the list.',
  health:
    'Choose whether the child has special educational needs, a disability or a health problem.',
  href: 'Write an address of this site that begins with /, such as /school-transport/.',
  income: 'Choose whether the family has a low income in this example.',
  indicators: 'Type a word of the title of each indicator and choose it from the list.',
  inferred:
    'One sentence that says from what words the date was worked out. Leave it empty when the source prints the date.',
  kind: 'Choose the one that the words of the source support.',
  label: 'A word or two, such as “Primary schools”.',
  link: 'A dark colour that reads well on white, such as #1a4f8a.',
  links: 'At most four, each with the words that people look for.',
  measured: 'Say it in one sentence, such as “by the shortest walking route that is safe”.',
  meetings: 'Type a word of the name of each meeting and choose it from the list.',
  name: 'Copy the name exactly as the source prints it.',
  nearer: 'Choose whether a suitable school is nearer in this example.',
  offer: 'Fill this in when schools can buy it.',
  on: 'Choose the day on which it was confirmed.',
  order: 'A whole number: 1 comes first.',
  outcome: 'Choose what the source says was done: “considered” is not “agreed”.',
  outcomes: '“Considered” is not “agreed”. “Recommended to Council” is no decision of its own.',
  parts: 'Write each numbered part as printed, without its number.',
  partnerships: 'Type a word of the name of each partnership and choose it from the list.',
  pence: 'Write whole pence without signs: £2.06 million is 206000000.',
  per: 'Choose the time within which it meets so often.',
  period: 'Copy it as the source puts it, such as “over ten years” or “2012/13”.',
  phase: 'Keep it short: people read it on every page.',
  plans: 'Type a word of the title of each plan and choose it from the list.',
  precision:
    'Choose “over” for “more than £23 million”, “up to” for a limit, “about” for a rounded sum.',
  principles: 'Copy each one as printed, with the passage it stands in.',
  printedTitle: 'Copy it exactly, with its capitals and its slips.',
  priorities: 'Type a word of the title of each priority and choose it from the list.',
  publications: 'Type a word of the title of each publication and choose it from the list.',
  published: 'For a new entry choose today.',
  quote: 'Copy the words exactly; the check compares them with the transcript.',
  rhythm: 'Say how often in what time, such as twice in a term.',
  road: 'Choose the distance by road in this example or rule.',
  roles: 'Type a word of the name of each role and choose it from the list.',
  route: 'Choose whether the child can walk the route safely in this example.',
  school: 'Choose what kind of school it is in this example.',
  schools: 'Choose every kind of school that it is for.',
  section:
    'Write the anchor of the heading in the transcript: open the document’s page and copy what follows # in the address, such as section-3-payroll.',
  service: 'Type a word of its title and choose it from the list.',
  services: 'Type a word of the title of each service and choose it from the list.',
  severity:
    'Choose “urgent” only for danger or closure, “warning” for a deadline, “info” for the rest.',
  source: 'Name the document and the passage that says so, with its words.',
  started: 'Choose when the child started at the school in this example.',
  state: 'Choose “named” only when the source gives a name.',
  strategies: 'Type a word of the title of each strategy and choose it from the list.',
  summary: 'One or two plain sentences that can stand alone in a list or in search, with the year.',
  tag: 'One word, such as “Archive”.',
  teams: 'Type a word of the name of each team and choose it from the list.',
  text: 'Plain text on one line. Say what people need to know or do.',
  themes: 'Copy the five themes as printed.',
  title: 'Say what it is in plain English, in sentence case, without a full stop.',
  'decisions.title':
    'Say what was decided, such as “Highways contract to be awarded from 1 April 2012”.',
  topics: 'Choose one to three; each joins this entry to that topic’s page.',
  until: 'Choose the last day on which it holds.',
  value: 'Write a number without its unit or the words as printed, such as 4.2.',
  values: 'One line for each council: its short name, a colon and its value, such as essex: 4.2.',
  venue: 'Write the place as printed, or leave it empty.',
  walk: 'Choose the walking distance in this example or rule.',
  what: 'Write one plain sentence that somebody outside the council understands.',
  why: 'Write one sentence that tells a parent why it is asked, or a school why to look there.',
  year: 'Write it as printed, and beside it as a date.',
};

const leastHint = 20;
const longDescription = 45;

/** The hint of a field: what its schema says it is, then what good looks like. `path` has no list numbers. */
export function hintOf(path: string, description: string | undefined): string {
  const name = path.split('.').at(-1) ?? path;
  const said = description?.trim() ?? '';
  // What a schema says at length needs no general advice behind it.
  const advice = guidance[path] ?? (said.length < longDescription ? guidance[name] : undefined);
  return [said, advice].filter(Boolean).join(' ');
}

/** Whether a hint says enough to be of use. */
export const isHint = (hint: string): boolean => hint.length >= leastHint;
