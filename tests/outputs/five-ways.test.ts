import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { placed } from '#model/build-views/measures/standing.ts';
import { barChart } from '#outputs/charts/bar-chart.ts';
import { directoryRecordFiles } from '#outputs/directory-files.ts';
import { indicatorsCsv, indicatorTables } from '#outputs/indicators.ts';
import { longAfter, modelOf } from '../model/fixture.ts';
import { csvRows } from './csv-cells.ts';

/**
 * A number is told five times: in the document, in the table of a page, in its chart, in the CSV and in the JSON. Here all
 * five are read, each in its own way, and none from our own content: the document is parsed as it was supplied.
 */

const root = join(import.meta.dirname, '../..');
const { graph, frame, views } = modelOf(
  readContent(join(root, 'content')).content ?? expect.fail('The content has faults.'),
  longAfter,
);

/** The numbers of one indicator: each authority’s value by its name, and the target with its year. */
interface Numbers {
  values: Record<string, number>;
  target: { year: string; value: number };
}

const [seed] = globSync(join(root, '../shared/seeds/002*'));

/** The tables of the document: heading with a code, caption, names and values apart by tabs, and a sentence with the target. */
function ofDocument(text: string): Record<string, Numbers> {
  const table =
    /\((NI \d+)\)\n\n[^\n]+\n\t([^\n]+)\n%?\t([^\n]+)\n\n\**Our target for (\S+) is ([\d.]+?)\s?%/g;
  return Object.fromEntries(
    [...text.matchAll(table)].map(([, code = '', names = '', values = '', year = '', target]) => {
      const numbers = values.split('\t').map(Number);
      const pairs = names.split('\t').map((name, at) => [name, numbers[at] ?? Number.NaN]);
      return [
        code,
        { values: Object.fromEntries(pairs), target: { year, value: Number(target) } },
      ] as const;
    }),
  );
}

const numberOf = (words: string) => Number(words.replace(/%$/, ''));
type View = (typeof views.indicators)[number];

function ofPage({ rows, standing: { target } }: View): Numbers {
  return {
    values: Object.fromEntries(rows.map(({ name, text }) => [name, numberOf(text)])),
    target: { year: target?.year ?? '', value: numberOf(target?.text ?? '') },
  };
}

/** Where a part of a drawing stands: the sum of the shifts of all that is around it. */
function placeOf(part: Element): { x: number; y: number } {
  const shifts: [number, number][] = [];
  for (let at: Element | null = part; at; at = at.parentElement) {
    const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    shifts.push([Number(x ?? 0), Number(y ?? 0)]);
  }
  return { x: shifts.reduce((sum, [x]) => sum + x, 0), y: shifts.reduce((sum, [, y]) => sum + y, 0) };
} // prettier-ignore

const drawingOf = (view: View) => new JSDOM(barChart(view.chart)).window.document;

/** What a chart says in words: from the top, each name before its value. */
function ofChart(view: View): Numbers {
  const words = [...drawingOf(view).querySelectorAll('text')]
    .map((text) => ({ ...placeOf(text), words: text.textContent }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((text) => text.words.replace('▸ ', ''));
  const goal = /^Target (\S+): (.*)$/;
  const [, year = '', target = ''] = goal.exec(words.find((text) => goal.test(text)) ?? '') ?? [];
  const rows = words.filter((text) => !goal.test(text));
  const names = rows.filter((_, at) => at % 2 === 0);
  return {
    values: Object.fromEntries(names.map((name, at) => [name, numberOf(rows[at * 2 + 1] ?? '')])),
    target: { year, value: numberOf(target) },
  };
}

function ofTable(rows: Record<string, string>[]): Numbers {
  const own = rows.find((row) => row['own'] === 'true');
  return {
    values: Object.fromEntries(rows.map((row) => [row['authority'], Number(row['value'])])),
    target: { year: own?.['target_year'] ?? '', value: Number(own?.['target'] || 'none') },
  };
}

interface IndicatorFile {
  comparedWith: { id: string };
  series: { values: Record<string, number> }[];
  target: { value: number; year: { printed: string } };
}

const files = directoryRecordFiles(graph, frame.origin);

/** The names are in the file of the group, to which the record leads. */
function ofJson(id: string): Numbers {
  const { comparedWith, series, target } = JSON.parse(
    files[`indicators/${id}`] ?? '',
  ) as IndicatorFile;
  const group = JSON.parse(files[`comparator-groups/${comparedWith.id}`] ?? '') as {
    members: { id: string; name: string }[];
  };
  const values = series.at(-1)?.values ?? {};
  return {
    values: Object.fromEntries(
      Object.entries(values).map(([member, value]) => [
        group.members.find((one) => one.id === member)?.name,
        value,
      ]),
    ),
    target: { year: target.year.printed, value: target.value },
  };
}

const tables = indicatorTables(graph, placed, frame.origin);
const whole = csvRows(indicatorsCsv(graph, placed, frame.origin));

describe.each(views.indicators.map((view) => [view.code, view] as const))('every number of %s is the same', (_code, view) => {
  const page = ofPage(view);

  test('in the table of its page, in its chart, in both CSV files and in the JSON', () => {
    expect(Object.keys(page.values)).toHaveLength(11);
    expect(Object.values(page.values)).not.toContain(Number.NaN);
    expect(page.target.value).toBeGreaterThan(0);
    expect(ofChart(view)).toEqual(page);
    expect(ofTable(csvRows(tables[`indicators/${view.id}`] ?? ''))).toEqual(page);
    expect(ofTable(whole.filter(({ id }) => id === view.id))).toEqual(page);
    expect(ofJson(view.id)).toEqual(page);
  });

  test('in the lengths of the bars, and in the place of the target', () => {
    const drawing = drawingOf(view);
    const number = (part: Element | null, name: string) => Number(part?.getAttribute(name));
    const bars = [...drawing.querySelectorAll('rect')].sort((a, b) => number(a, 'y') - number(b, 'y'));
    expect(bars).toHaveLength(view.rows.length);
    const [first] = view.rows;
    const scale = number(bars[0] ?? null, 'width') / (first?.value ?? 0);
    // Lengths are drawn to a tenth of a unit.
    view.rows.forEach(({ value }, at) => {
      expect(Math.abs(number(bars[at] ?? null, 'width') - value * scale)).toBeLessThan(0.3);
    });
    const target = number(drawing.querySelector('.app-chart__target line'), 'x1') - number(bars[0] ?? null, 'x');
    expect(Math.abs(target - page.target.value * scale)).toBeLessThan(0.3);
  });
}); // prettier-ignore

if (seed === undefined) {
  test('the document as it was supplied is not run: ../shared is not here', () => {
    console.log('not run: ../shared/seeds/002* is not here, so no number was held against it');
  });
} else {
  describe('the document as it was supplied', () => {
    const printed = ofDocument(readFileSync(seed, 'utf8'));

    test('has eight tables of eleven authorities, and a target under each', () => {
      expect(Object.keys(printed)).toHaveLength(8);
      for (const { values } of Object.values(printed)) expect(Object.keys(values)).toHaveLength(11);
    });

    test('has the numbers that the pages have, all of them, and no other', () => {
      expect(Object.fromEntries(views.indicators.map((view) => [view.code, ofPage(view)]))).toEqual(
        printed,
      );
    });
  });
}
