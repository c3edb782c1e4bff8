import { describe, expect, test } from 'vitest';
import { emptyBody } from '#schemas/body.ts';
import { faultsAfter, pick } from '../fixture.ts';

const told = (change: Parameters<typeof faultsAfter>[0]) =>
  faultsAfter(change).map(
    ({ file, fault, remedy }) => `${file.replace(/.*content\//, '')}: ${fault} ${remedy}`,
  );
const first = (change: Parameters<typeof faultsAfter>[0]) => told(change)[0];

describe('an indicator', () => {
  test('without the value of a neighbour is refused, by file, field and year', () => {
    const change: Parameters<typeof faultsAfter>[0] = ({ indicators }) => {
      delete pick(indicators, 'absence').data.series[1]?.values['midshire'];
    };
    expect(told(change)).toEqual([
      'indicators/absence.yaml: “series.1.values” has no value for “midshire” in 2009/10. Add it: content/comparator-groups/neighbours.yaml names this authority, and a place among all can be worked out only when every value is there.',
    ]);
    const [fault] = faultsAfter(change);
    expect(fault?.line).toBeGreaterThan(1);
  });

  test('without the value of the council itself is a fault and not a crash', () => {
    expect(
      first(({ indicators }) => {
        const [series] = pick(indicators, 'school-meals').data.series;
        if (series) series.values = { westshire: 1 };
      }),
    ).toContain('has no value for “eastshire”, “midshire” and “northshire” in 2010/11. Add them:');
  });

  test('with a value of somebody else is refused, with the name that was meant', () => {
    expect(
      told(({ indicators }) => {
        const [series] = pick(indicators, 'reading-at-seven').data.series;
        if (series) series.values['midshir'] = 3;
      }),
    ).toEqual([
      'indicators/reading-at-seven.yaml: “series.0.values” has a value for “midshir”, which is not in content/comparator-groups/neighbours.yaml. Correct the name, or add the authority there. Did you mean “midshire”?',
    ]);
  });

  test('has its years in order, each once', () => {
    const withYear = (date: string) =>
      first(({ indicators }) => {
        const year = pick(indicators, 'absence').data.series[1]?.year;
        if (year) year.date = date;
      });
    expect(withYear('2007/2008')).toContain(
      '“series.1.year.date” is 2007 to 2008, but the year before it in the list is 2008 to 2009. Put the oldest year first.',
    );
    expect(withYear('2008/2009')).toContain(
      '“series.1.year.date” is 2008 to 2009, which the list already has. Give each year once.',
    );
  });

  test('cannot take the address of the comparison', () => {
    expect(first(({ indicators }) => (pick(indicators, 'school-meals').id = 'compare'))).toBe(
      // The account that names it dangles first.
      'local-accounts/2010-11.mdx: “account.priorities.0.indicators.0” points to “school-meals”, but there is no such entry in content/indicators. Correct the name, or add content/indicators/school-meals.yaml.',
    );
    expect(
      first((content) => {
        content['local-accounts'].length = 0;
        pick(content.indicators, 'school-meals').id = 'compare';
      }),
    ).toBe(
      'indicators/school-meals.yaml: The address /indicators/compare/ is that of a page which the site makes itself. Give the file another name.',
    );
  });

  test('is of the council of its strategy', () => {
    expect(
      told(({ strategies }) => {
        const { data } = pick(strategies, 'northshire-works');
        data.authority = 'southshire';
      }),
    ).toContainEqual(
      expect.stringContaining(
        'indicators/absence.yaml: The entry is of “northshire”, but its “strategy” is of “southshire”.',
      ),
    );
  });
});

describe('a section of a longer work', () => {
  test('is called after its work', () => {
    const renamed = (id: string) =>
      told((content) => {
        pick(content['strategy-sections'], 'northshire-works-early-help').id = id;
      });
    for (const id of ['early-help', 'northshire-worksearly-help', 'northshire-works-']) {
      expect(renamed(id)[0]).toContain(
        `The file is called “${id}”, but its “strategy” is “northshire-works”. Name the file “northshire-works-”`,
      );
    }
    expect(renamed('northshire-works-help')).toEqual([]);
  });

  test('has a place of its own, and cannot take the address of the figures or the findings', () => {
    expect(
      first((content) => {
        for (const { data } of content['report-sections']) data.place = 1;
      }),
    ).toContain('Its place is already that of content/report-sections/');
    expect(
      first((content) => {
        pick(content['report-sections'], 'schools-see-southshire-survey').id =
          'schools-see-southshire-findings';
      }),
    ).toContain('The address /reports/schools-see-southshire/findings/ is that of a page');
  });

  test('is of the council of its work', () => {
    expect(
      told((content) => {
        const { data } = pick(content['report-sections'], 'schools-see-southshire-survey');
        data.authority = 'northshire';
      }).filter((words) => words.includes('“report”')),
    ).toEqual([
      'report-sections/schools-see-southshire-survey.mdx: The entry is of “northshire”, but its “report” is of “southshire”. Name the same council in both, so that nothing is shown as another council’s.',
    ]);
  });
});

describe('a priority', () => {
  test('has a place of its own in its plan, but not among those of others', () => {
    const twin = (change: { plan?: string }) =>
      told(({ priorities }) => {
        const one = pick(priorities, 'safer-roads');
        const { plan: _, ...data } = { plan: '', ...one.data };
        priorities.push({
          ...one,
          id: 'twin',
          file: 'content/priorities/twin.yaml',
          body: emptyBody,
          data: { ...data, ...change },
        });
      });
    expect(twin({})).toEqual([
      'priorities/twin.yaml: Its place is already that of content/priorities/safer-roads.yaml. Count the places of a list through, each once.',
    ]);
    expect(twin({ plan: 'road-safety-plan' })[0]).toContain('fewer-accidents.yaml');
  });
});

describe('a figure', () => {
  test('of shares adds up to a hundred', () => {
    const sharing = (value: number) =>
      told(({ figures }) => {
        const [row] = pick(figures, 'money-for-schools').data.rows;
        if (row) row.value = value;
      });
    expect(sharing(75.5)).toEqual([]);
    expect(sharing(76)).toEqual([
      'figures/money-for-schools.yaml: The shares of “rows” add up to 101 percent, not to 100. Correct a value or add the share that is missing. Numbers that are no shares of one whole are parts: separate.',
    ]);
  });

  test('stands on some page', () => {
    expect(
      first(({ figures }) => {
        delete pick(figures, 'buses-cost-and-saving').data.decisions;
      }),
    ).toContain('The figure stands on no page.');
  });

  test('is of the council of its document', () => {
    expect(
      first(({ figures }) => {
        pick(figures, 'buses-cost-and-saving').data.authority = 'southshire';
      }),
    ).toContain('The entry is of “southshire”, but its document is of “northshire”.');
  });
});
