import { describe, expect, test } from 'vitest';
import { pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';
import { hrefs, recordAfter, texts } from './record.ts';

const views = recordAfter();
const works = at(views.strategies, '/strategies/northshire-works/');
const promise = at(views.strategies, '/strategies/promise-to-readers/');

describe('the page of a strategy', () => {
  test('stands under the list, with its year in its title', () => {
    expect(works.head).toMatchObject({
      documentTitle: 'Northshire works: strategy (2011)',
      breadcrumbs: [{ href: '/' }, { text: 'Strategies', href: '/strategies/' }],
      section: '/strategies/',
      search: { kind: 'Strategy', authority: 'Northshire County Council' },
      data: { href: '/api/v1/strategies/northshire-works.json' },
    });
  });

  test('gives its principles and actions in the words of the source, each with its passage', () => {
    expect(works.principles).toEqual([
      { title: 'Early help', text: 'we will help before a need grows', passage: expect.anything() },
      { title: 'Strong schools', passage: expect.objectContaining({ text: 'Strategy 2011, 1. Introduction' }) },
    ]);
    expect(works.actions.map(({ principle, items }) => [principle, items.map(({ text }) => text)])).toEqual([
      ['Early help', ['open three family centres', 'train 20 health visitors']],
      ['Strong schools', ['find a mentor for every new head']],
    ]);
    expect(works.actions[0]?.items[0]?.passage.href).toBe('/documents/northshire-works/#section-2-early-help');
  }); // prettier-ignore

  test('leads to its pages, its indicators in the order of its pages, and its priorities', () => {
    expect(hrefs(works.sections.map(({ link }) => link))).toEqual([
      '/strategies/northshire-works/introduction/',
      '/strategies/northshire-works/early-help/',
    ]);
    expect(works.indicators.map(({ code }) => code)).toEqual(['N 2', 'N 1']);
    expect(hrefs(works.priorities)).toEqual(['/priorities/help-before-a-need-grows/']);
  });

  test('repeats nothing of that among what is related', () => {
    expect(works.related).toEqual([]);
  });

  test('leaves its statements to the pages that hold its words in full, and gives them where it has none', () => {
    const { strategies } = recordAfter((content) => {
      pick(content.strategies, 'northshire-works').data.statements = [
        { quote: 'We run 40 schools.', source: { document: 'northshire-works', section: 'section-1-introduction' } },
      ];
    });
    expect(at(strategies, '/strategies/northshire-works/').statements).toEqual([]);
    expect(texts(promise.statements)).toEqual(['A library opens within 3 miles of every school.']);
    expect(promise.sections).toEqual([]);
  }); // prettier-ignore

  test('leads to the decision that it names', () => {
    expect(promise.related).toEqual([
      {
        id: 'decisions',
        title: 'Decisions',
        links: [{ text: 'Longer library hours considered', href: '/decisions/library-hours/' }],
      },
    ]);
  });
});

describe('a strategy with many figures', () => {
  const many = recordAfter(({ strategies }) => {
    const { data } = pick(strategies, 'northshire-works');
    const [one] = data.facts ?? [];
    if (one) data.facts = Array.from({ length: 21 }, (_, place) => ({ ...one, what: `${place}` }));
  });
  const [page] = many.strategyNumbers;

  test('has them on a page of their own, the last of its pages', () => {
    expect(views.strategyNumbers).toEqual([]);
    expect(works.numbers).toHaveLength(1);
    const first = at(many.strategies, '/strategies/northshire-works/');
    expect(first.numbers).toEqual([]);
    expect(first.sections.at(-1)?.link).toEqual({
      text: 'Figures',
      href: '/strategies/northshire-works/figures/',
    });
    expect(page?.numbers).toHaveLength(21);
    expect(page?.head).toMatchObject({
      path: '/strategies/northshire-works/figures/',
      documentTitle: 'Figures: Northshire works (2011)',
    });
  });

  test('leads from its last section there and back', () => {
    const last = at(many.strategySections, '/strategies/northshire-works/early-help/');
    expect(last.next?.href).toBe(page?.head.path);
    expect(page?.previous?.href).toBe(last.head.path);
    expect(page?.sections.map(({ current }) => current)).toEqual([false, false, true]);
  });
});

describe('a section of a strategy', () => {
  const [first, second] = views.strategySections;

  test('stands under its strategy, whose name it does not repeat in its address', () => {
    expect(first?.head).toMatchObject({
      path: '/strategies/northshire-works/introduction/',
      documentTitle: 'Introduction: Northshire works (2011)',
      caption: 'Northshire works',
    });
    expect(hrefs(first?.head.breadcrumbs ?? [])).toEqual([
      '/', '/strategies/', '/strategies/northshire-works/',
    ]);
  }); // prettier-ignore

  test('knows its place among all pages', () => {
    expect(first?.sections.map(({ text, current }) => [text, current])).toEqual([
      ['Introduction', true],
      ['Early help', false],
    ]);
    expect([first?.previous, first?.next?.text]).toEqual([undefined, 'Early help']);
    expect([second?.previous?.text, second?.next]).toEqual(['Introduction', undefined]);
  });

  test('has its contents, and its indicators in the order in which it names them', () => {
    expect(second?.contents.map(({ text, children }) => [text, texts(children)])).toEqual([
      ['Absence from school', ['The target']],
      ['Reading at seven', []],
    ]);
    expect(second?.indicators.map(({ code }) => code)).toEqual(['N 2', 'N 1']);
  });

  test('shows the figures that stand on it', () => {
    expect(first?.figures.map(({ id, share }) => [id, share])).toEqual([
      ['money-for-schools', true],
    ]);
    expect(second?.figures).toEqual([]);
  });

  test('leads to what it names, but not again to its work', () => {
    expect(second?.related.map(({ id }) => id)).toEqual(['services']);
    expect(first?.related).toEqual([]);
  });
});

describe('the list of strategies', () => {
  test('leads to the lists of its kin', () => {
    expect(hrefs(views.strategiesList.more ?? [])).toEqual([
      '/priorities/', '/local-account/', '/reports/',
    ]); // prettier-ignore
  });

  test('says whose each is and how many pages it has', () => {
    expect(views.strategiesList.items.map(({ title, meta }) => [title, meta])).toEqual([
      ['Northshire works (2011)', ['Northshire County Council', 'As at March 2011', '2 pages']],
      ['Promise to readers (2011)', ['Northshire County Council', 'As at March 2011']],
    ]);
  });

  test('sets another council’s apart', () => {
    const { strategiesList } = recordAfter(({ strategies }) => {
      pick(strategies, 'promise-to-readers').data.authority = 'southshire';
    });
    expect(strategiesList.items[1]).toMatchObject({
      title: 'Promise to readers (2011) – Southshire County Council',
      otherAuthority: 'Southshire County Council',
    });
  });
});

describe('a council that has nothing of all this', () => {
  const empty = recordAfter((content) => {
    for (const name of [
      'strategies', 'strategy-sections', 'priorities', 'local-accounts', 'reports', 'report-sections', 'indicators', 'figures',
    ] as const) content[name].length = 0;
  }); // prettier-ignore

  test('has the lists all the same, and they say that they are empty', () => {
    const { strategiesList, localAccountsList, reportsList, prioritiesList } = empty;
    expect(strategiesList.introduction).toBe('There is no strategy on this site yet.');
    expect(reportsList.introduction).toBe('There is no committee report on this site yet.');
    expect(localAccountsList.introduction).toContain('There is none on this site yet.');
    expect(prioritiesList[0]?.introduction).toBe('There are no priorities on this site yet.');
    expect(hrefs([strategiesList, localAccountsList, reportsList].map(({ head }) => ({ href: head.path })))).toEqual([
      '/strategies/', '/local-account/', '/reports/',
    ]);
  }); // prettier-ignore

  test('has no indicators and no comparison', () => {
    expect([empty.indicators, empty.indicatorsList, empty.comparisons]).toEqual([[], [], []]);
  });
});

describe('a link from elsewhere to a section', () => {
  test('names the strategy, since “Introduction” tells nobody of what', () => {
    const { related } = at(views.indicators, '/indicators/absence/');
    expect(texts(related.find(({ id }) => id === 'strategy-sections')?.links ?? [])).toEqual([
      'Northshire works: Early help',
    ]);
  });
});
