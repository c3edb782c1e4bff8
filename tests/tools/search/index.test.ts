import { describe, expect, test } from 'vitest';
import { abbreviationsIn } from '#tools/build/search/abbreviations.ts';
import { readSearchPage, type SearchPage } from '#tools/build/search/read-pages.ts';
import { searchRecords } from '#tools/build/search/records.ts';
import { pageText } from '#tools/build/search/texts.ts';
import { queriesIn } from '#tools/search/read-log.ts';

const mark = (kind: string, name: string, value: string) =>
  `<span data-pagefind-${kind}="${name}[data-value]" data-value="${value}"></span>`;

const html = `<!doctype html><html><body><header>Menu</header><main data-pagefind-body>
${mark('filter', 'kind', 'Service')}${mark('filter', 'topic', 'Buses')}${mark('filter', 'class', 'Traded')}${mark('filter', 'status', 'History')}
${mark('meta', 'title', 'Payroll: service (2006)')}${mark('meta', 'kind', 'Service')}${mark('meta', 'summary', 'Pay for staff.')}${mark('meta', 'keywords', 'wages, payslip')}${mark('sort', 'date', '2006-05-31')}
<h1>Payroll</h1><p>Pay for staff.</p><p data-pagefind-ignore>Ignored words.</p>
<h2 id="cost">Cost</h2><p>Schools buy it, <em>each</em> year.</p><script>let code;</script></main></body></html>`;

const page = (changes: Partial<SearchPage>): SearchPage => ({
  address: '/x/', title: 'X', heading: 'X', summary: '', kind: 'Service', keywords: [], topics: [],
  audiences: [], classes: [], years: [], passages: [], ...changes,
}); // prettier-ignore

describe('a page as search reads it', () => {
  test('has its marks, and its text passage by passage without what is ignored', () => {
    expect(readSearchPage('/services/payroll/', html)).toEqual({
      address: '/services/payroll/',
      title: 'Payroll: service (2006)',
      heading: 'Payroll',
      summary: 'Pay for staff.',
      kind: 'Service',
      keywords: ['wages', 'payslip'],
      topics: ['Buses'],
      audiences: [],
      classes: ['Traded'],
      years: [],
      day: '2006-05-31',
      history: true,
      passages: [
        { heading: '', text: 'Pay for staff.' },
        { id: 'cost', heading: 'Cost', text: 'Schools buy it, each year.' },
      ],
    });
  });

  test('is none without the mark for search', () => {
    expect(readSearchPage('/x/', '<main><h1>X</h1></main>')).toBeUndefined();
  });
});

describe('what Pagefind is given', () => {
  const service = page({ heading: 'Payroll', summary: 'Pay for staff.', keywords: ['wages'], passages: [{ heading: 'Cost', text: 'Pay, the pension and a pension again.' }] }); // prettier-ignore
  const transcript = page({ address: '/d/', heading: 'Minutes', kind: 'Document', passages: [{ heading: '', text: 'Pension and zeppelin.' }] }); // prettier-ignore
  const list = page({ address: '/l/', heading: 'Services', kind: 'List', passages: [{ heading: 'Traded', text: 'Payroll' }] }); // prettier-ignore
  const [own, copy, listed] = searchRecords([service, transcript, list]);

  test('is each telling word of the body once, and none that the name or summary has', () => {
    expect(own?.content).toBe('Cost pension'.toLowerCase());
  });

  test('has keywords, which the page does not show', () => {
    expect(own?.meta).toEqual({ title: 'Payroll', summary: 'Pay for staff.', keywords: 'wages' });
  });

  test('is of a transcript only what no other page has, of a list its headings', () => {
    expect(copy?.content).toBe('zeppelin');
    expect(listed?.content).toBe('traded');
  });

  test('is a page’s kind where nothing is left, since Pagefind drops a page without a word', () => {
    const [empty] = searchRecords([page({ kind: 'Comparison', summary: 'All side by side.' })]);
    expect(empty?.content).toBe('Comparison');
  });

  test('keeps common words that stand in a rare name', () => {
    const common = Array.from({ length: 30 }, (_, at) =>
      page({ address: `/${at}/`, passages: [{ heading: '', text: 'A family partnership.' }] }),
    );
    const named = page({ address: '/n/', passages: [{ heading: '', text: 'The Family Nurse Partnership helps families.' }] }); // prettier-ignore
    const records = searchRecords([...common, named]);
    expect(records[0]?.content).not.toContain('family');
    expect(records.at(-1)?.content.toLowerCase()).toContain('family nurse partnership');
  });
});

describe('the text for excerpts', () => {
  test('leaves the summary out, and is none for a transcript', () => {
    const passages = [{ heading: '', text: 'Pay for staff. More.' }];
    expect(pageText(page({ summary: 'Pay for staff.', passages }))).toEqual([['', 'More.']]);
    expect(pageText(page({ kind: 'Document', passages }))).toBeUndefined();
  });
});

describe('abbreviations', () => {
  test('are what the texts explain in brackets, with or without a plural s', () => {
    expect(
      abbreviationsIn([
        'The Education Welfare Service (EWS) and the Standing Advisory Council on Religious Education (SACRE).',
        'School Improvement Partners (SIPs) came. Nothing (see above) is short for it (ABC).',
      ]),
    ).toEqual({
      ews: ['education welfare service'],
      sacre: ['standing advisory council on religious education'],
      sip: ['school improvement partners'],
    });
  });

  test('are the initials of names of three words or more that come often', () => {
    const text = 'The Education Welfare Officers came. ';
    expect(abbreviationsIn([text.repeat(3)])).toEqual({ ewo: ['education welfare officers'] });
    expect(abbreviationsIn([text])).toEqual({});
  });
});

describe('the log of a host', () => {
  test('gives the queries of the search page, the most frequent first, however they were typed', () => {
    const log = [
      '1.2.3.4 - - [01/Dec/2026] "GET /search/?q=Bus+pass HTTP/1.1" 200',
      '1.2.3.4 - - [01/Dec/2026] "GET /search/?q=payroll&kind=Service HTTP/1.1" 200',
      '1.2.3.4 - - [01/Dec/2026] "GET /search/?q=bus%20%20pass HTTP/1.1" 200',
      '1.2.3.4 - - [01/Dec/2026] "GET /about/ HTTP/1.1" 200',
    ].join('\n');
    expect(queriesIn(log)).toEqual([['bus pass', 2], ['payroll', 1]]); // prettier-ignore
  });

  test('may be a plain list', () => {
    expect(queriesIn('truancy\n\nTruancy\nbus pass\n')).toEqual([['truancy', 2], ['bus pass', 1]]); // prettier-ignore
  });
});
