import { describe, expect, test } from 'vitest';
import type { PageHead } from '#model/views.ts';
import { fixture, modelOf, pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';
import { recordAfter } from './record.ts';

const views = recordAfter();
const report = at(views.reports, '/reports/schools-see-southshire/');

describe('the page of a committee report', () => {
  test('says what the committee was asked, by whom and when', () => {
    expect(report.facts.map(({ label, lines }) => [label, lines[0]?.text])).toEqual([
      ['Committee', 'Schools Committee'],
      ['Meeting', '5 March 2019'],
      ['From', 'Director of Learning'],
      ['Electoral divisions', 'All'],
      ['Forward plan reference', '2019/007'],
      ['Key decision', 'No'],
    ]);
    expect(report.purpose).toEqual({
      text: 'The report tells members how schools see the council.',
      passage: {
        text: 'Committee report 2019, Report details',
        href: '/documents/southshire-review/#report-details',
      },
    });
    expect(report.recommendations).toEqual(['note the survey', 'agree the plan']);
  });

  test('groups what it lists by kind, in one order, under plain titles', () => {
    expect(report.findings.map(({ title, items }) => [title, items.length])).toEqual([
      ['Strengths that schools named', 1],
      ['Weaker areas', 1],
      ['Themes', 2],
      ['Aims of the joint programme', 1],
      ['Principles of any redesign', 1],
      ['Workstreams', 1],
      ['Recommendations of the peer review', 1],
      ['What was agreed', 1],
      ['Emerging vision', 1],
      ['Action plan', 1],
      ['Highlighted work', 1],
    ]);
    expect(report.findings.filter(({ numbered }) => numbered).map(({ id }) => id)).toEqual([
      'themes',
    ]);
    expect(report.findings[5]?.items).toEqual([
      {
        title: 'school improvement',
        parts: ['advice', 'training'],
        passage: {
          text: 'Committee report 2019, paragraph 2.1',
          href: '/documents/southshire-review/#para-2-1',
        },
      },
    ]);
  });

  test('says of an implication who cleared it, where somebody did', () => {
    expect(report.implications.map(({ title, clearance }) => [title, clearance])).toEqual([
      [
        'Resources',
        {
          question: 'Has Finance cleared the money?',
          cleared: 'Yes',
          officer: 'E Figures',
          remark: 'The money is there.',
        },
      ],
      ['Equality', undefined],
    ]);
  });

  test('names contacts as posts, with a way only as words until somebody verified it', () => {
    expect(report.contacts).toEqual([
      {
        post: 'Director of Learning',
        ways: [
          {
            kind: 'Telephone',
            value: '01632 960555',
            note: 'As printed in 2019; not verified',
          },
        ],
      },
      { post: 'Chair of the Schools Committee', ways: [] },
    ]);
  });

  test('leaves its statements to the pages that hold its words in full', () => {
    expect(report.sections).toHaveLength(2);
    expect(report.statements).toEqual([]);
  });
});

describe('a report that lists much', () => {
  const much = recordAfter(({ reports }) => {
    const { data } = pick(reports, 'schools-see-southshire');
    data.findings = [...(data.findings ?? []), ...(data.findings ?? [])];
  });
  const [page] = much.reportFindings;

  test('lists it on a page of its own, which is the last of its pages and is labelled too', () => {
    expect(views.reportFindings).toEqual([]);
    const first = at(much.reports, '/reports/schools-see-southshire/');
    expect(first.findings).toEqual([]);
    expect(first.sections.at(-1)?.link.href).toBe('/reports/schools-see-southshire/findings/');
    expect(page?.findings).toHaveLength(11);
    expect(page?.summary).toMatch(
      /^Strengths that schools named, weaker areas, themes, .* and highlighted work, each/,
    );
    expect(page?.head).toMatchObject({
      path: '/reports/schools-see-southshire/findings/',
      documentTitle:
        'Findings and plans: How schools see Southshire (2019) – Southshire County Council',
      search: { kind: 'Report section', authority: 'Southshire County Council' },
    });
  });
});

describe('a section of a report', () => {
  test('has the address of its report and its numbered paragraphs as anchors', () => {
    const section = at(views.reportSections, '/reports/schools-see-southshire/survey/');
    expect(section.body.anchors.map(({ id }) => id)).toContain('para-1-1');
    expect(section.sections.map(({ current }) => current)).toEqual([true, false]);
    expect([section.indicators, section.figures]).toEqual([[], []]);
  });
});

describe('a report of another council', () => {
  const all = modelOf(fixture()).views;
  const pages = [...all.reports, ...all.reportSections];

  test('is labelled as that council’s in every title and in search', () => {
    expect(pages).toHaveLength(3);
    for (const { head, history } of pages) {
      expect(head.documentTitle).toMatch(/ – Southshire County Council$/);
      expect(head.search?.authority).toBe('Southshire County Council');
      expect(history.authority).toMatchObject({ shortName: 'Southshire', other: true });
    }
    expect(report.authority.other).toBe(true);
  });

  test('is set apart in the list, which says that nothing in it is about this council', () => {
    expect(views.reportsList.introduction).toContain('nothing in it is about Northshire');
    expect(views.reportsList.items).toEqual([
      expect.objectContaining({
        title: 'How schools see Southshire (2019) – Southshire County Council',
        otherAuthority: 'Southshire County Council',
        meta: ['Schools Committee', '5 March 2019'],
      }),
    ]);
  });

  test('is named with its council wherever a page of this one leads to it', () => {
    const own = pages.map(({ head }) => head.path);
    const linked = Object.values(all)
      .flat()
      .filter((view: { head: PageHead }) => !own.includes(view.head.path))
      .flatMap((view) => linksIn(view))
      .filter(({ href }) => own.includes(href));
    expect(linked.length).toBeGreaterThan(4);
    for (const { said } of linked) expect(said).toContain('Southshire');
  });
});

/** Every link of a view, with all that its row, step or link says. */
function linksIn(value: unknown): { href: string; said: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(linksIn);
  return 'href' in value && typeof value.href === 'string'
    ? [{ href: value.href, said: JSON.stringify(value) }, ...inside]
    : inside;
}
