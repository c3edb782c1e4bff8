import { describe, expect, test } from 'vitest';
import { quotationFaults } from '#model/quotations.ts';
import { quotationsOf } from '#model/quotations-of.ts';
import type { Content } from '#schemas/content.ts';
import { fixture, fixtureWith } from './fixture.ts';

/** What every entry of the directory quotes. */
const always = ['source.quote', 'statements.*.quote'];

/**
 * Every place where an entry quotes a source, `*` for each of a list. Written by hand, not taken from the code, so that a
 * quotation that the code no longer looks at fails here.
 */
const places = {
  decisions: [
    'source.quote', 'resolutions.*.text', 'resolutions.*.parts.*', 'takesEffect.*.quote', 'amounts.*.quote', 'events.*.source.quote',
  ],
  'service-classes': [...always, 'printedTitle', 'definition'],
  services: [...always, 'class.offer.printed', 'class.duty.printed', 'class.duty.law.*.quote'],
  teams: [...always, 'functions.*', 'mixedEconomy.statutory', 'mixedEconomy.traded'],
  roles: [...always, 'postHolder', 'responsibilities.*'],
  groups: [...always, 'category', 'subcategory', 'chair.name'],
  partnerships: [...always, 'remit'],
  meetings: [...always, 'attendance.*', 'rhythm.printed'],
  publications: [
    ...always, 'printedTitle', 'rhythm', 'schedule.when', 'schedule.focus.*', 'schedule.shows.*', 'schedule.level.*', 'schedule.purpose.*',
  ],
  plans: [...always, 'period', 'priorities.*'],
  handbook: always,
  'comparator-groups': always,
  indicators: [...always, 'target.quote'],
  figures: [...always, 'rows.*.quote'],
  strategies: [...always, 'principles.*.title', 'principles.*.text', 'facts.*.quote', 'actions.*.text'],
  'strategy-sections': always,
  priorities: [...always, 'title', 'parts.*'],
  'local-accounts': [...always, 'account.elements.*', 'account.themes.*.title', 'account.themes.*.text'],
  reports: [
    ...always, 'committee', 'purpose', 'recommendations.*', 'findings.*.title', 'findings.*.text', 'findings.*.parts.*',
    'alignment.*.priority', 'alignment.*.text', 'implications.*.title', 'implications.*.text',
    'implications.*.clearance.question', 'implications.*.clearance.officer', 'implications.*.clearance.remark',
  ],
  'report-sections': always,
} as const; // prettier-ignore

type Name = keyof typeof places;
const names = Object.keys(places) as Name[];
const table = names.flatMap((name) => places[name].map((place) => [name, place] as const));

const wrong = 'Words that nobody ever printed.';

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** The paths of a place that an entry has. */
function pathsOf(data: unknown, place: string): string[] {
  const [key = '', ...rest] = place.split('.');
  if (!isHolder(data)) return [];
  return (key === '*' ? Object.keys(data) : [key].filter((one) => one in data)).flatMap((one) =>
    rest.length === 0
      ? [one]
      : pathsOf(data[one], rest.join('.')).map((below) => `${one}.${below}`),
  );
}

function setAt(data: unknown, path: string, value: string): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), data);
  if (!isHolder(holder)) throw new Error(`There is no “${path}”.`);
  holder[last] = value;
}

/** The example content, in which every entry of a collection quotes its own passage and another statement. */
function quoting(name: Name): Content {
  return fixtureWith((content) => {
    for (const { data } of content[name]) {
      const { document, section } = data.source;
      const known = content.documents.find(({ id }) => id === document)?.body.passages[section];
      const words = (known ?? '').split(' ').slice(0, 3).join(' ');
      data.source.quote ??= words;
      if (name !== 'decisions') {
        Object.assign(data, { statements: [{ quote: words, source: { document, section } }] });
      }
    }
  });
}

describe('a quotation', () => {
  test.each(names)('of %s is sound in the example content', (name) => {
    expect(quotationFaults(fixture())).toEqual([]);
    expect(quotationFaults(quoting(name))).toEqual([]);
  });

  test.each(table)('of %s is compared with its passage: %s', (name, place) => {
    const paths = quoting(name)[name].flatMap(({ data }, entry) =>
      pathsOf(data, place).map((path) => ({ entry, path })),
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const { entry, path } of paths) {
      const content = quoting(name);
      const changed = content[name][entry];
      if (!changed) return expect.fail();
      setAt(changed.data, path, wrong);
      changed.lines = { [path]: 77 };
      const told = quotationFaults(content);
      expect(told).toMatchObject([{ file: changed.file, line: 77 }]);
      expect(told[0]?.fault).toContain(`“${path}” is not in the passage`);
    }
  });

  test('stands nowhere that this table does not know', () => {
    const known = table.map(([, place]) => place.replaceAll('*', '0'));
    const unknown = names.flatMap((name) =>
      quotationsOf(quoting(name)).flatMap(({ quotations }) =>
        quotations
          .map(({ path }) => path.replace(/\b\d+\b/g, '0'))
          .filter((path) => !(known as string[]).includes(path)),
      ),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('the place of the passage', () => {
  test.each([
    ['services', 'class.offer.source.section'],
    ['services', 'class.duty.source.section'],
    ['services', 'class.duty.law.0.source.section'],
    ['services', 'statements.0.source.section'],
    ['teams', 'mixedEconomy.source.section'],
    ['decisions', 'events.0.source.section'],
    ['plans', 'source.section'],
    ['handbook', 'source.section'],
  ] as const)('is told where %s name one that is not there: %s', (name, path) => {
    const content = fixture();
    const entry = content[name].find(({ data }) => pathsOf(data, path).length > 0);
    if (!entry) return expect.fail();
    setAt(entry.data, path, 'wholly-elsewhere');
    entry.lines = { [path]: 77 };
    expect(quotationFaults(content)).toMatchObject([
      { file: entry.file, line: 77, fault: expect.stringContaining('“wholly-elsewhere”') },
    ]);
  });
});

describe('the heading that a group stands under', () => {
  const faultsOf = (category: string) =>
    quotationFaults(
      fixtureWith(({ groups }) => {
        for (const { data } of groups) data.category = category;
      }),
    );

  test('may stand above its passage, and may be a number', () => {
    expect(faultsOf('3. Groups and partners')).toEqual([]);
    const numbered = fixtureWith(({ groups, documents }) => {
      const handbook = documents.find(({ id }) => id === 'schools-handbook');
      handbook?.body.anchors.push({ id: 'section-14-19', level: 3, text: '14–19' });
      for (const { data } of groups) data.category = '14-19';
    });
    expect(quotationFaults(numbered)).toEqual([]);
  });

  test('is the whole heading', () => {
    expect(faultsOf('partners')[0]?.fault).toMatch(/^“category” is not in the passage .*, nor one of its headings\.$/);
  }); // prettier-ignore
});
