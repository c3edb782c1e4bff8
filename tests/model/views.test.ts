import { describe, expect, test } from 'vitest';
import { buildGraph } from '#model/graph.ts';
import type { PageHead } from '#model/views.ts';
import { fixture, fixtureWith, modelOf, pick } from './fixture.ts';

const model = modelOf(fixture());
const { graph, views, frame } = model;
const decisionPage = (id: string) =>
  views.decisions.find(({ head }) => head.path === `/decisions/${id}/`) ?? expect.fail(id);
const allViews = () => Object.values(views).flat() as { head: PageHead }[];

describe('the graph', () => {
  test('joins a decision to its paper, council, topics and document', () => {
    const decision = pick(graph.decisions, 'new-buses');
    expect(decision.paper).toBe(pick(graph.papers, 'cabinet-spring-2010'));
    expect(decision.authority.id).toBe('northshire');
    expect(decision.topics.map(({ id }) => id)).toEqual(['buses']);
    expect(decision.document).toBe(pick(graph.documents, 'cabinet-paper'));
  });

  test('joins a paper to its decisions, in the order of their items', () => {
    expect(pick(graph.papers, 'cabinet-spring-2010').decisions.map(({ id }) => id)).toEqual([
      'new-buses',
      'library-hours',
    ]);
  });

  test('joins a trail both ways', () => {
    const [earlier, later] = [
      pick(graph.decisions, 'new-buses'),
      pick(graph.decisions, 'library-hours'),
    ];
    expect(later.earlier).toMatchObject([
      { type: 'follows-up', note: 'The savings pay for the hours.' },
    ]);
    expect(later.earlier[0]?.decision).toBe(earlier);
    expect(earlier.later[0]?.decision).toBe(later);
    expect([earlier.earlier, later.later]).toEqual([[], []]);
  });

  test('takes the date of the paper where a decision has none of its own', () => {
    expect(pick(graph.decisions, 'new-buses').date.date).toBe('2010-05~');
    expect(pick(graph.decisions, 'library-hours').date.date).toBe('2010-05/2011-02');
  });

  test('puts the newest first', () => {
    expect(graph.decisions.map(({ id }) => id)).toEqual([
      'schools-report-received',
      'library-hours',
      'new-buses',
    ]);
    expect(graph.papers.map(({ id }) => id)).toEqual(['schools-2018', 'cabinet-spring-2010']);
  });

  test('does not depend on the order in which files were read', () => {
    const turned = fixtureWith((content) => {
      for (const list of [
        content.decisions,
        content.papers,
        content.documents,
        content.topics,
        content.authorities,
      ])
        list.reverse();
    });
    expect(modelOf(turned).views.finder).toEqual(views.finder);
  });

  test('is not made from references that dangle', () => {
    expect(() =>
      buildGraph(fixtureWith(({ decisions }) => (pick(decisions, 'new-buses').data.paper = 'x'))),
    ).toThrow('“x” was not found');
  });
});

describe('the page of a decision', () => {
  const page = decisionPage('new-buses');

  test('says what was decided, by whom, when, and from which passage', () => {
    expect(page).toMatchObject({
      decidedBy: 'Cabinet',
      paperDate: { text: 'about May 2010', inferred: expect.stringContaining('undated') },
      outcomes: [{ id: 'approved', label: 'Approved' }, { id: 'noted', label: 'Noted' }],
      resolutions: [{ parts: ['The contract began on 3 June 2010.'] }, { parts: [] }],
      takesEffect: [{ date: { text: '1 September 2010' } }],
      amounts: [{ text: '£1.5 million', kind: 'Spending' }, { text: 'over £250,000', kind: 'Saving', period: 'a year' }],
      source: { passage: { text: '1. New buses', href: '/documents/cabinet-paper/#section-1-new-buses' } },
      item: 1,
      itemCount: 2,
    });
  }); // prettier-ignore

  test('leads to the items before and after it in its paper', () => {
    expect([page.previous, page.next?.href]).toEqual([undefined, '/decisions/library-hours/']);
    expect(decisionPage('library-hours')).toMatchObject({
      previous: { href: '/decisions/new-buses/' },
    });
  });

  test('reads a trail from both ends', () => {
    expect(page.trail.map(({ relation }) => relation)).toEqual(['Followed up by']);
    expect(decisionPage('library-hours').trail.map(({ relation }) => relation)).toEqual([
      'Follows up',
    ]);
  });

  test('has a title with its year, and its council when it is another one', () => {
    expect(page.head.documentTitle).toBe('Twelve new buses bought (2010)');
    expect(decisionPage('schools-report-received').head.documentTitle).toBe(
      'Report on schools received (2018) – Southshire County Council',
    );
    expect(decisionPage('schools-report-received').history.authority.other).toBe(true);
  });

  test('shows the whole trail as one story, in order, wherever one stands in it', () => {
    const story = page.timeline.map(({ date, kind, current }) => [date.text, kind, current]);
    expect(story).toEqual([
      ['about May 2010', 'Decision', true],
      ['May 2010 to February 2011', 'Cabinet item', false],
      ['3 June 2010', 'Reported event', false],
      ['1 September 2010', 'Was to take effect', false],
      ['22 December 2011', 'Closed the matter', false],
    ]);
    expect(decisionPage('library-hours').timeline.map(({ title }) => title)).toEqual(
      page.timeline.map(({ title }) => title),
    );
  });

  test('calls what is only aimed at a target', () => {
    const { views: changed } = modelOf(
      fixtureWith(({ decisions }) =>
        pick(decisions, 'new-buses').data.takesEffect?.forEach(
          (effect) => (effect.kind = 'target'),
        ),
      ),
    );
    const steps = changed.decisions.flatMap(({ timeline }) => timeline.map(({ kind }) => kind));
    expect(steps).toContain('Target');
    expect(steps).not.toContain('Was to take effect');
  });
});

describe('the home page', () => {
  test('depends on no day, as every page but the news', () => {
    const { views: later } = modelOf(fixture(), '2098-12-31');
    for (const [kind, view] of Object.entries(later)) {
      if (!kind.startsWith('newsline')) expect(view).toEqual(views[kind as keyof typeof views]);
    }
  });

  test('shows the newest decisions, and topics that have some', () => {
    expect(views.home.latest.map(({ id }) => id)).toEqual([
      'schools-report-received',
      'library-hours',
      'new-buses',
    ]);
    expect(views.home.topics.map(({ text }) => text)).toEqual(['Buses', 'The libraries']);
  });
});

describe('every page', () => {
  test('has an address, a title and a document title of its own', () => {
    const heads = allViews().map(({ head }) => head);
    expect(heads.length).toBeGreaterThan(30);
    expect(new Set(heads.map(({ path }) => path)).size).toBe(heads.length);
    expect(new Set(heads.map(({ documentTitle }) => documentTitle)).size).toBe(heads.length);
    for (const { path, title, description } of heads) {
      expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
      expect([title, description]).not.toContain('');
    }
  });

  test('has breadcrumbs that lead to pages', () => {
    const paths = new Set(allViews().map(({ head }) => head.path));
    for (const { head } of allViews())
      for (const { href } of head.breadcrumbs) expect(paths).toContain(href);
  });

  test('is given plain data, which a file could hold', () => {
    for (const view of allViews()) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
  });

  test('is made anew without any difference from the same content', () => {
    expect(JSON.stringify(modelOf(fixture()).views)).toBe(JSON.stringify(views));
  });

  test('has the footer, with the A to Z', () => {
    expect(frame.footer.map(({ href }) => href)).toEqual([
      '/about/',
      '/accessibility/',
      '/privacy/',
      '/documents/',
      '/data/',
      '/a-to-z/',
    ]);
    expect(frame.origin).toBe('https://record.northshire.example');
  });

  test('that is left out of search says so to search engines', () => {
    const { indexable, search } =
      views.pages.find(({ head }) => head.path === '/hidden/')?.head ?? expect.fail();
    expect([indexable, search]).toEqual([false, undefined]);
  });
});
