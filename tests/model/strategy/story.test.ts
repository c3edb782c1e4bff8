import { describe, expect, test } from 'vitest';
import type { Content } from '#schemas/content.ts';
import { fixture, fixtureWith, modelOf, pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';

const storyOf = (id: string, content: Content = fixture()) =>
  at(modelOf(content).views.topics, `/topics/${id}/`).timeline;
const told = (id: string, content?: Content) =>
  storyOf(id, content).map(({ date, kind, title }) => [date.text, kind, title]);

describe('the story of a topic', () => {
  test('joins documents, strategies, measures and reports by date', () => {
    expect(told('children')).toEqual([
      ['2008/9', 'Indicator', 'Absence from school'],
      ['2009/10', 'Indicator', 'Absence from school'],
      ['2010', 'Indicator', 'Reading at seven'],
      ['2010/11', 'Indicator', 'Absence from school'],
      ['2010/11', 'Indicator', 'Cost of a school meal'],
      ['March 2011', 'Strategy', 'Northshire works (2011)'],
      ['March 2011', 'Strategy', 'Promise to readers (2011)'],
      ['5 March 2019', 'Committee report', 'How schools see Southshire (2019)'],
    ]);
  });

  test('tells a document once that is itself a strategy or a report', () => {
    const steps = storyOf('children');
    expect(steps.filter(({ kind }) => kind === 'Document')).toEqual([]);
    const without = fixtureWith(({ strategies, reports }) => {
      for (const { data } of [...strategies, ...reports]) data.topics = ['buses'];
    });
    expect(told('children', without).filter(([, kind]) => kind === 'Document')).toEqual([
      ['March 2011', 'Document', 'Northshire works (2011)'],
      ['5 March 2019', 'Document', 'How schools see Southshire (2019)'],
    ]);
  });

  test('keeps the paper of a strategy that is only an item of it', () => {
    const story = told(
      'buses',
      fixtureWith(({ strategies }) => {
        const { data } = pick(strategies, 'promise-to-readers');
        data.topics = ['buses'];
        data.source = { document: 'cabinet-paper', section: 'section-2-library-hours' };
        data.principles = [];
        data.statements = [];
      }),
    );
    const titles = story.map(([, kind, title]) => `${kind}: ${title}`);
    expect(titles).toContain('Document: Cabinet paper (2010)');
    expect(titles).toContain('Strategy: Promise to readers (2011)');
  });

  test('says what a strategy holds, and what was found in a year', () => {
    const steps = storyOf('children');
    const text = (title: string, date: string) =>
      steps.find((step) => step.title === title && step.date.text === date)?.text;
    expect(text('Northshire works (2011)', 'March 2011')).toBe(
      '2 principles, 3 actions and 2 pages',
    );
    expect(text('Absence from school', '2008/9')).toBe('Northshire had 6.4%.');
    expect(text('Absence from school', '2010/11')).toMatch(
      /^In 2010\/11 Northshire had 5\.8%: joint 2nd of 4/,
    );
  });

  test('tells many indicators of a strategy and a year as one step', () => {
    const many = fixtureWith(({ indicators }) => {
      const one = pick(indicators, 'reading-at-seven');
      for (let place = 0; place < 3; place++)
        indicators.push({ ...one, id: `reading-${place}`, data: { ...one.data, title: `R${place}` } });
    }); // prettier-ignore
    expect(storyOf('children', many).filter(({ date }) => date.text === '2010')).toEqual([
      expect.objectContaining({
        kind: 'Indicators',
        title: '4 indicators measured for “Northshire works”',
        href: '/strategies/northshire-works/',
      }),
    ]);
  });

  test('tells of a handbook how many services it lists, also where the handbook is not on the topic', () => {
    const handbook = storyOf('buses').find(({ kind }) => kind === 'Handbook');
    expect(handbook).toMatchObject({
      date: { text: 'September 2012' },
      title: 'Handbook for schools (2012)',
      href: '/handbook/',
      text: 'Lists 1 service to schools on this topic',
    });
    expect(storyOf('schools').filter(({ kind }) => kind === 'Handbook')).toHaveLength(1);
  });

  test('has the Local Accounts', () => {
    expect(told('adult-care')).toEqual([
      ['June 2010', 'Local Account', 'Account of care for adults 2009/10'],
      ['March 2011', 'Document', 'Northshire works (2011)'],
      ['June 2011', 'Local Account', 'Account of care for adults'],
    ]);
  });

  test('says of each step whose it is', () => {
    const others = storyOf('children').filter(({ authority }) => authority.other);
    expect(others.map(({ kind, authority }) => [kind, authority.shortName])).toEqual([
      ['Committee report', 'Southshire'],
    ]);
  });
});

describe('what else is on a topic', () => {
  const related = at(modelOf(fixture()).views.topics, '/topics/children/').related;

  test('leaves out what the story tells', () => {
    expect(related.map(({ id }) => id)).toEqual([
      'strategy-sections',
      'priorities',
      'report-sections',
    ]);
  });

  test('names the work of a section, and the council of another one’s', () => {
    expect(related[0]?.links.map(({ text }) => text)).toEqual([
      'Northshire works: Introduction',
      'Northshire works: Early help',
    ]);
    expect(related.at(-1)?.links).toEqual([
      {
        text: 'Survey of schools – Southshire County Council',
        href: '/reports/schools-see-southshire/survey/',
      },
    ]);
  });
});

describe('other pages', () => {
  const { views } = modelOf(fixture());

  test('of a document lead to the strategy or the report that it is', () => {
    expect(at(views.documents, '/documents/northshire-works/').related).toEqual([
      { text: '1 plan', href: '/plans/' },
      { text: '3 priorities', href: '/priorities/' },
      { text: '3 indicators', href: '/indicators/' },
      { text: 'Strategy: Northshire works', href: '/strategies/northshire-works/' },
      { text: 'Strategy: Promise to readers', href: '/strategies/promise-to-readers/' },
      { text: 'Local Account: Account of care for adults', href: '/local-account/2010-11/' },
      { text: 'Local Account: Account of care for adults 2009/10', href: '/local-account/2009-10/' },
    ]);
    expect(at(views.documents, '/documents/southshire-review/').related).toEqual([
      { text: 'Committee report: How schools see Southshire', href: '/reports/schools-see-southshire/' },
    ]);
  }); // prettier-ignore

  test('of a decision lead to what names it, and show its figures', () => {
    const buses = at(views.decisions, '/decisions/new-buses/');
    expect(buses.related.map(({ id }) => id)).toEqual(['services', 'priorities']);
    expect(buses.figures.map(({ id, share }) => [id, share])).toEqual([
      ['buses-cost-and-saving', false],
    ]);
    expect(at(views.decisions, '/decisions/schools-report-received/')).toMatchObject({
      related: [],
      figures: [],
    });
  });

  test('of the handbook show its figures', () => {
    const section = at(views.handbookSections, '/handbook/who-does-what/');
    expect(section.figures.map(({ id }) => id)).toEqual(['money-for-schools']);
  });

  test('count the things of a topic, not the pages of a longer work', () => {
    const row = views.topicsList.items.find(({ href }) => href === '/topics/children/');
    expect(row?.meta).toEqual([
      '2 documents', '2 strategies', '3 priorities', '3 indicators', '1 committee report',
    ]);
    const care = views.topicsList.items.find(({ href }) => href === '/topics/adult-care/');
    expect(care?.meta).toContain('2 Local Accounts');
  }); // prettier-ignore

  test('of the A to Z name the work of a section', () => {
    const entries = views.aToZ[0]?.groups.flatMap((group) => group.entries) ?? [];
    expect(entries).toContainEqual({
      title: 'Survey of schools: How schools see Southshire (2019) – Southshire County Council',
      href: '/reports/schools-see-southshire/survey/',
      kind: 'Report section',
    });
  });
});
