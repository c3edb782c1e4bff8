import { describe, expect, test } from 'vitest';
import { pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';
import { hrefs, recordAfter, texts } from './record.ts';

const views = recordAfter();
const page = (id: string) => at(views.priorities, `/priorities/${id}/`);

describe('the page of a priority', () => {
  test('says who set it and under which heading', () => {
    expect(page('fewer-accidents').facts).toEqual([
      { label: 'Set by', lines: [{ text: 'Road Safety Plan', href: '/plans/road-safety-plan/' }] },
      { label: 'Under the heading', lines: [{ text: 'Plans' }] },
      { label: 'Topics', lines: [{ text: 'Children and families', href: '/topics/children/' }] },
    ]);
    expect(page('help-before-a-need-grows').facts[0]?.lines[0]?.href).toBe('/strategies/northshire-works/');
  }); // prettier-ignore

  test('names nobody where the source names nobody', () => {
    const safer = page('safer-roads');
    expect(safer.facts.map(({ label }) => label)).toEqual(['Under the heading', 'Topics']);
    expect(safer.head.description).toBe('A priority, as at March 2011: safer roads to school');
    expect(safer.notes).toEqual(['The strategy does not say which plan holds the promise.']);
  });

  test('leads to the indicators, services and decisions that it concerns, each once', () => {
    const { indicators, related } = page('fewer-accidents');
    expect(indicators.map(({ code }) => code)).toEqual(['N 2']);
    expect(related.map(({ id }) => id)).toEqual(['services', 'decisions']);
  });

  test('gives its parts and statements in the words of the source', () => {
    const { parts, statements } = page('help-before-a-need-grows');
    expect(parts).toEqual(['It rests on two principles.']);
    expect(texts(statements)).toEqual(['We run 40 schools.']);
  });
});

describe('the list of priorities', () => {
  const groups = views.prioritiesList[0]?.groups ?? [];

  test('groups them by plan, then by strategy, then under the heading of those of neither', () => {
    expect(groups.map(({ title, setBy, headings }) => [title, setBy?.href, headings.map((one) => one.title)])).toEqual([
      ['Road Safety Plan', '/plans/road-safety-plan/', ['Plans']],
      ['Northshire works', '/strategies/northshire-works/', ['Early help']],
      ['Our promise to the people of the county', undefined, [undefined]],
    ]);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  }); // prettier-ignore

  test('has every priority once, with what it concerns but not again with what set it', () => {
    const items = groups.flatMap(({ headings }) => headings.flatMap((heading) => heading.items));
    expect(hrefs(items.map(({ link }) => link)).sort()).toEqual(
      views.priorities.map(({ head }) => head.path).sort(),
    );
    expect(hrefs(items[0]?.links ?? [])).toEqual([
      '/services/school-places/',
      '/decisions/new-buses/',
      '/indicators/reading-at-seven/',
    ]);
  });

  test('keeps the order of the plan under each heading', () => {
    const [first] =
      recordAfter(({ priorities }) => {
        const one = pick(priorities, 'fewer-accidents');
        const twin = (id: string, place: number, heading: string) => ({
          ...one,
          id,
          data: { ...one.data, title: id, place, heading },
        });
        priorities.push(twin('third', 3, 'Plans'), twin('second', 2, 'Other'), twin('fourth', 4, 'Other'));
      }).prioritiesList[0]?.groups ?? []; // prettier-ignore
    expect(first?.headings.map(({ title, items }) => [title, items.length])).toEqual([
      ['Plans', 2],
      ['Other', 2],
    ]);
  });

  test('names another council', () => {
    const [view] = recordAfter(({ priorities }) => {
      pick(priorities, 'safer-roads').data.authority = 'southshire';
    }).prioritiesList;
    expect(view?.groups[2]?.headings[0]?.items[0]?.link.text).toBe(
      'safer roads to school – Southshire County Council',
    );
  });
});
