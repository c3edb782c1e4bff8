/** Hints of the fields that many collections have: names, where a fact comes from, links between entries, contacts. */
export const sharedHints = {
  abbreviation: 'Such as “PRU”. Leave it empty when people only use the full name.',
  aliases: 'Such as “Pupil Referral Unit”. Search finds the entry by them, too.',
  asAt: 'Pages show it, so that nobody takes history for today.',
  authority: 'Type a word of its name, such as “Essex”, and choose it from the list.',
  body: 'Such as “Apply for a bus pass by 31 May.” Begin with what readers need most, use headings in order, and let links say where they lead.',
  caution:
    'Such as “This service ended in 2012. Ask your council who helps today.” Leave it empty when nobody could come to harm.',
  contacts: 'Add one for each number or address that the source prints.',
  'contacts.kind': 'Choose how it reaches them: by phone, email, web or post.',
  'contacts.value':
    'Such as “01632 960000”. It stands as words, not as a link, until somebody has tried it.',
  'contacts.what': 'Such as “Questions about admissions”.',
  'contacts.verifiedOn': 'Choose the day from the calendar, or leave it empty.',
  inferred:
    'Such as “The paper names the meeting of 26 September 2011.” Leave it empty when the source prints the date.',
  keywords:
    'With a comma between phrases, such as “free bus pass, school taxi”. What holds for many pages belongs into the words of search.',
  notes: 'Such as “The source prints 2001; the year must be 2011.”',
  period: 'Such as “over ten years” or “2012/13”.',
  place: 'Such as 1 for the first.',
  printedTitle: 'Copy it with its capitals and slips, such as “HIGHWAYS CONTRACT”.',
  published: 'For a new entry choose today.',
  quote:
    'Copy them with every sign, such as “with effect from 1 April 2012”: the check compares them with the transcript.',
  related: 'Write a link on one of the two entries only: it shows on both.',
  reviewBy: 'Choose a day at most a year ahead.',
  source: 'Name the document and the passage, so that a reader can look it up.',
  'source.section':
    'Open the document’s page and copy what follows # in the address of the heading, such as section-3-payroll.',
  'source.quote':
    'Copy them with every sign, such as “with effect from 1 April 2012”. Leave it empty when the whole passage says it.',
  statements: 'Add one for each sentence worth quoting.',
  summary:
    'Such as “In 2006 the council ran the payroll of most schools.” It stands alone in lists and in search.',
  topics: 'Choose one to three; each joins this entry to that topic’s page.',
} as const;
