import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import type { ChartData } from '#model/measure-views.ts';
import { barChart } from '#outputs/charts/bar-chart.ts';
import { drawingsOf, figureDrawings } from '#outputs/charts/drawings.ts';
import { pairChart } from '#outputs/charts/pair-chart.ts';
import { stripChart } from '#outputs/charts/strip-chart.ts';
import { trendChart } from '#outputs/charts/trend-chart.ts';
import { fixture, longAfter, modelOf } from '../model/fixture.ts';

/** The most a drawing may weigh, with brotli. */
const limit = 2000;

const { content } = readContent(join(import.meta.dirname, '../../content'));
const { views } = modelOf(content ?? expect.fail('The content has faults.'), longAfter);
const example = modelOf(fixture()).views;

const drawn = (text: string) => {
  const { document } = new JSDOM(text).window;
  return document.querySelector('svg') ?? expect.fail('There is no drawing.');
};
/** The words of a drawing, those of several lines as one. */
const words = (svg: Element) =>
  [...svg.querySelectorAll('text')].map((text) => {
    const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent);
    return lines.length > 0 ? lines.join(' ') : text.textContent;
  });
const numbersOf = (svg: Element, selector: string, name: string) =>
  [...svg.querySelectorAll(selector)].map((part) => Number(part.getAttribute(name)));

const figures = [...views.decisions, ...views.handbookSections, ...views.strategySections].flatMap(
  (page) => page.figures,
);
const comparison = views.comparisons.find((page) => page.with !== undefined);
const drawings = [
  ...Object.values(drawingsOf(views.indicators, barChart)),
  ...Object.values(drawingsOf(views.indicators, stripChart)),
  ...Object.values(drawingsOf(comparison?.rows ?? [], pairChart)),
  ...Object.values(figureDrawings(figures)),
  ...example.indicators.flatMap((indicator) => trendChart(indicator) ?? []),
];

const chart = (bars: Partial<ChartData['bars'][number]>[], more: Partial<ChartData> = {}) => ({
  id: 'one',
  title: 'How many, 2010',
  finding: 'Northshire had 5.',
  bars: bars.map((bar, at) => ({
    label: `County ${at}`,
    value: 5,
    text: '5',
    own: at === 0,
    ...bar,
  })),
  ...more,
});

describe('every drawing of the site', () => {
  test('there are drawings to look at', () => {
    expect(views.indicators.length).toBeGreaterThan(0);
    expect(figures.length).toBeGreaterThan(0);
    expect(drawings.length).toBeGreaterThan(views.indicators.length * 3);
  });

  test.each([
    ['styles of its own', /<style| style=|@import/],
    ['scripts of its own', /<script| on[a-z]+=|javascript:/],
    ['addresses of other hosts', /(?:href|src)=/],
    ['colours, which are in charts.scss', / (?:fill|stroke)=/],
    ['fonts, which are in charts.scss', / font-(?:family|size)=/],
    ['sizes that keep it from fitting its column', /<svg[^>]* (?:width|height)=/],
    ['decimals that nobody can see', /\d\.\d{2,}/],
  ])('has no %s', (_name, pattern) => {
    // Words of the source may hold two decimals.
    const marks = drawings.map((text) => text.replace(/>[^<]+</g, '><'));
    expect(marks.filter((text) => pattern.test(text))).toEqual([]);
  });

  test('is one picture with a name and a finding, and nothing inside it is read apart', () => {
    for (const text of drawings) {
      const svg = drawn(text);
      const [title, finding] = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')?.id).toBe(title);
      expect(svg.querySelector('desc')?.id).toBe(finding);
      expect(svg.querySelector('title')?.textContent).toMatch(/\S/);
      expect(svg.querySelector('desc')?.textContent).toMatch(/\S/);
      expect(svg.querySelectorAll('[aria-label], [aria-description], [aria-hidden]')).toHaveLength(
        0,
      );
    }
  });

  test('has ids that no other drawing has', () => {
    const ids = drawings.flatMap((text) =>
      [...drawn(text).querySelectorAll('[id]')].map(({ id }) => id),
    );
    const once = figures.filter(
      ({ id }, at) => figures.findIndex((other) => other.id === id) === at,
    );
    const twice = (figures.length - once.length) * 2;
    expect(new Set(ids).size).toBe(ids.length - twice);
  });

  test(`weighs at most ${limit} bytes`, () => {
    for (const text of drawings) expect(brotliCompressSync(text).length).toBeLessThanOrEqual(limit);
  });
});

describe('the bars of an indicator', () => {
  test('name every authority with its value, and the target, as the data has them', () => {
    for (const { chart: data, rows } of views.indicators) {
      const shown = words(drawn(barChart(data)));
      expect(shown).toHaveLength(rows.length * 2 + (data.target ? 1 : 0));
      for (const { name, text, own } of rows) {
        expect(shown).toContain(own ? `▸ ${name}` : name);
        expect(shown).toContain(text);
      }
      if (data.target) expect(shown).toContain(data.target.text);
    }
  });

  test('are as long as their values, and only the council’s own is filled', () => {
    for (const { chart: data } of views.indicators) {
      const svg = drawn(barChart(data));
      const own = numbersOf(svg, '.app-chart__own rect', 'width');
      const others = numbersOf(svg, '.app-chart__bar rect', 'width');
      const lengths = [...own, ...others];
      const values = [
        ...data.bars.filter((bar) => bar.own),
        ...data.bars.filter((bar) => !bar.own),
      ];
      expect(own).toHaveLength(1);
      const unit = (lengths[0] ?? 0) / (values[0]?.value ?? 1);
      lengths.forEach((length, at) => {
        expect(Math.abs(length - (values[at]?.value ?? 0) * unit)).toBeLessThan(0.5);
      });
    }
  });

  test('keep the order of the data', () => {
    const svg = drawn(barChart(chart([{}, { value: 9, text: '9' }, { value: 1, text: '1' }])));
    const others = numbersOf(svg, '.app-chart__bar rect', 'y');
    const [own] = numbersOf(svg, '.app-chart__own rect', 'y');
    expect([own, ...others]).toEqual([own, ...others].toSorted((a = 0, b = 0) => a - b));
  });

  test('stay on the drawing when all are nought', () => {
    const svg = drawn(
      barChart(
        chart([
          { value: 0, text: '0%' },
          { value: 0, text: '0%' },
        ]),
      ),
    );
    expect(numbersOf(svg, 'rect', 'width')).toEqual([0, 0]);
  });

  test('have long names above them, with the value, in lines that fit a telephone', () => {
    const label = 'Savings that the plan was to unlock over the five years of the whole programme';
    const svg = drawn(barChart(chart([{ label, text: 'over £23,000,000' }, {}])));
    const lines = [...svg.querySelectorAll('tspan')].map((line) => line.textContent);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((text) => text.length < 50)).toBe(true);
    expect(words(svg).join(' ')).toContain('over £23,000,000');
    expect(words(svg)).toContain('County 1: 5');
  });

  test('draw the target with a rim of paper under it, so that it is seen on a filled bar', () => {
    const svg = drawn(barChart(chart([{}], { target: { value: 4, text: 'Target 2012: 4' } })));
    const lines = [...svg.querySelectorAll('line')].map((line) => line.parentElement?.classList[0]);
    expect(lines).toEqual(['app-chart__rim', 'app-chart__target']);
  });
});

describe('a strip', () => {
  const rings = (bars: { value: number }[]) =>
    numbersOf(drawn(stripChart(chart(bars))), 'circle', 'cx');

  test('has the best at the right, whichever way the values run', () => {
    const [higherOwn = 0, higherWorst = 0] = rings([{ value: 90 }, { value: 40 }]);
    const [lowerOwn = 0, lowerWorst = 0] = rings([{ value: 4 }, { value: 9 }]);
    // Those of the others are drawn first.
    expect(higherOwn).toBeLessThan(higherWorst);
    expect(lowerOwn).toBeLessThan(lowerWorst);
  });

  test('has a mark for every authority and no words', () => {
    for (const { chart: data } of views.indicators) {
      const svg = drawn(stripChart(data));
      expect(svg.querySelectorAll('circle')).toHaveLength(data.bars.length);
      expect(svg.querySelectorAll('.app-chart__own circle')).toHaveLength(1);
      expect(words(svg)).toEqual([]);
    }
  });
});

describe('a pair', () => {
  test('has the council’s own bar above the other, both from nought', () => {
    const svg = drawn(
      pairChart(
        chart([
          { own: false, value: 8 },
          { own: true, value: 4 },
        ]),
      ),
    );
    const [own, other] = ['.app-chart__own rect', '.app-chart__bar rect'];
    expect(numbersOf(svg, own, 'y')[0]).toBeLessThan(numbersOf(svg, other, 'y')[0] ?? 0);
    expect(numbersOf(svg, own, 'x')).toEqual(numbersOf(svg, other, 'x'));
    expect(numbersOf(svg, own, 'width')[0]).toBe((numbersOf(svg, other, 'width')[0] ?? 0) / 2);
  });
});

describe('the line of the years', () => {
  const several = example.indicators.filter(({ trend }) => trend.length > 1);

  test('is there for several years only, with every value and year', () => {
    expect(several.length).toBeGreaterThan(0);
    for (const indicator of example.indicators) {
      const text = trendChart(indicator);
      if (indicator.trend.length < 2) {
        expect(text).toBeUndefined();
        continue;
      }
      const shown = words(drawn(text ?? ''));
      expect(shown).toEqual(
        expect.arrayContaining(indicator.trend.flatMap((point) => [point.text, point.year])),
      );
    }
  });

  test('has words for at most five of many years, the newest among them', () => {
    const [one] = several;
    if (!one) return expect.fail('There is no indicator of several years.');
    const trend = Array.from({ length: 12 }, (_, at) => ({
      year: String(2000 + at),
      value: at,
      text: `${at}%`,
    }));
    const svg = drawn(trendChart({ ...one, trend }) ?? '');
    expect(words(svg).length).toBeLessThanOrEqual(10);
    expect(words(svg)).toEqual(expect.arrayContaining(['2011', '11%']));
    expect(svg.querySelectorAll('circle')).toHaveLength(12);
  });
});

describe('the picture of a figure', () => {
  test('has every number of its table', () => {
    for (const figure of figures) {
      const shown = words(drawn(figureDrawings([figure])[figure.id] ?? '')).join(' ');
      for (const { label, text } of figure.rows) {
        expect(shown).toContain(text);
        expect(shown).toContain(label);
      }
    }
  });

  test('shows shares as filled parts of a whole', () => {
    const svg = drawn(
      barChart(
        chart([
          { value: 75, own: false },
          { value: 25, own: false },
        ]),
        100,
      ),
    );
    const whole = numbersOf(svg, '.app-chart__bar rect', 'width');
    const parts = numbersOf(svg, '.app-chart__own rect', 'width');
    expect(whole[0]).toBe(whole[1]);
    expect(parts.map((part) => Math.round((part / (whole[0] ?? 1)) * 100))).toEqual([75, 25]);
  });
});
