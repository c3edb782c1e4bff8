import type { Part } from './parts.ts';

/** A made-up Cabinet paper in the shape that such papers have. */
export const cabinetPaper: Part[] = [
  { kind: 'reference', text: 'Agenda item 4' },
  { kind: 'title', text: 'Cabinet Report' },
  { kind: 'paragraph', text: 'Meeting of 14 March 2026' },
  { kind: 'heading', depth: 2, number: '1', text: 'School transport to the new bridge' },
  {
    kind: 'paragraph',
    text: 'Following a survey in May 2025, the Cabinet considered and noted a report on school transport.',
  },
  { kind: 'paragraph', text: 'Cabinet agreed:' },
  {
    kind: 'list',
    style: 'letters',
    entries: [
      { text: 'to run two buses with effect from 1 June 2026;' },
      { text: 'to spend up to £125,000 on them over the next two years.' },
    ],
  },
  { kind: 'heading', depth: 2, number: '2', text: 'Highways: repairs to the old bridge' },
  {
    kind: 'paragraph',
    text: 'Cabinet approved the plan for repairs and agreed to award a contract, at a cost of about £1.5 million. It also delegated authority to the Director of Highways to sign the contract (and any change that is agreed later).',
  },
  {
    kind: 'paragraph',
    text: 'It was agreed by Cabinet that the repairs are recommended to Council.',
  },
  { kind: 'heading', depth: 2, number: '3', text: 'Budgets and finance' },
  {
    kind: 'list',
    style: 'bullet',
    entries: [
      { text: 'There were three parts:', below: ['The first part', 'The second part'] },
      { text: 'Members heard that £40,000 remains.' },
    ],
  },
  { kind: 'paragraph', text: 'Cabinet welcomed the report of the auditor.' },
  { kind: 'signature', lines: ['Alex Example', 'Leader of the Council'] },
];

/** A made-up committee report in the shape that such reports have. */
export const committeeReport: Part[] = [
  { kind: 'title', text: 'SCHOOL PLACES IN THE NORTH' },
  { kind: 'field', label: 'To', text: 'Children Committee' },
  { kind: 'field', label: 'Meeting Date', text: '8th September 2026' },
  { kind: 'field', label: 'From', text: 'Alex Example Service Director: Education' },
  { kind: 'field', label: 'Electoral division(s)', text: 'North' },
  { kind: 'field', label: 'Forward Plan ref', text: '2026/041' },
  { kind: 'field', label: 'Key decision', text: 'Yes' },
  { kind: 'field', label: 'Purpose', text: 'The report tells members how many places are needed.' },
  { kind: 'field', label: 'Recommendation', text: 'The Committee is recommended to:' },
  {
    kind: 'list',
    style: 'letters',
    entries: [{ text: 'note the survey;' }, { text: 'agree the plan.' }],
  },
  {
    kind: 'table',
    rows: [
      [['Officer contact:'], ['']],
      [['Name:'], ['Alex Example']],
      [['Post:'], ['Head of School Places']],
      [['Email:'], ['alex.example@example.org']],
      [['Tel:'], ['01632 960001']],
    ],
  },
  { kind: 'heading', depth: 2, number: '1', text: 'BACKGROUND' },
  { kind: 'numbered', number: '1.1', text: 'Schools were asked in May 2026.' },
  { kind: 'numbered', number: '1.2', text: 'The strengths that they named are:' },
  {
    kind: 'list',
    style: 'bullet',
    entries: [{ text: 'The speed of answers' }, { text: 'The new map' }],
  },
  { kind: 'numbered', number: '1.3', text: 'The themes of their answers are:' },
  {
    kind: 'list',
    style: 'decimal',
    entries: [{ text: '**Say it sooner:** schools want to know by March.' }],
  },
  { kind: 'heading', depth: 2, number: '2', text: 'IMPLICATIONS' },
  { kind: 'heading', depth: 3, number: '2.1', text: 'Resource Implications' },
  { kind: 'paragraph', text: 'The plan costs £40,000 a year.' },
  { kind: 'heading', depth: 3, number: '2.2', text: 'Equality Implications' },
  { kind: 'paragraph', text: 'Not applicable.' },
  {
    kind: 'table',
    rows: [
      [['Implications'], ['Officer Clearance']],
      [
        ['Have the resource implications been cleared by Finance?'],
        ['Yes', 'Name of Financial Officer: Kim Example'],
      ],
      [
        ['Have the equality implications been cleared?'],
        ['No', 'Name of Officer: Sam Example', 'They were not looked at.'],
      ],
    ],
  },
];
