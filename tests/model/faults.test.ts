import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findReferences, lineOfPath } from '#model/references.ts';
import { ref } from '#schemas/fields/ref.ts';
import { buildModel } from '#model/build.ts';
import { faultsAfter, fixture, pick } from './fixture.ts';

describe('sound content', () => {
  test('has a model and no fault', () => {
    const { model, faults } = buildModel(fixture(), { today: '2026-01-01' });
    expect(faults).toEqual([]);
    expect(model).toBeDefined();
  });
});

describe('a reference', () => {
  const schema = z.strictObject({
    one: ref('topics').optional(),
    many: z.array(ref('topics')).optional(),
    deep: z
      .array(z.strictObject({ source: z.strictObject({ document: ref('documents') }).optional() }))
      .optional(),
    either: z
      .union([z.strictObject({ paper: ref('papers') }), z.strictObject({ words: z.string() })])
      .optional(),
    orNothing: ref('pages').nullable().optional(),
    usual: ref('pages').default('about'),
  });

  test('is found in lists, parts, choices and what may be left out', () => {
    const data = {
      one: 'a', many: ['b', 'c'], deep: [{}, { source: { document: 'd' } }], either: { paper: 'e' }, orNothing: null, usual: 'f',
    }; // prettier-ignore
    expect(findReferences(schema, data).map(({ path, collection, id }) => `${path} ${collection}/${id}`)).toEqual([
      'one topics/a', 'many.0 topics/b', 'many.1 topics/c', 'deep.1.source.document documents/d', 'either.paper papers/e', 'usual pages/f',
    ]); // prettier-ignore
  });

  test('that is not there is none', () => {
    expect(findReferences(schema, {})).toEqual([]);
    expect(findReferences(schema, { either: { words: 'e' } })).toEqual([]);
  });

  test('has the line of the nearest thing that holds it', () => {
    expect(lineOfPath({ trail: 4, 'trail.0': 5 }, 'trail.0.decision')).toBe(5);
    expect(lineOfPath({ trail: 4 }, 'trail.0.decision')).toBe(4);
    expect(lineOfPath({}, 'trail.0.decision')).toBe(1);
  });
});

describe('a reference that dangles', () => {
  test('is a fault on its line, with the nearest id that exists', () => {
    const faults = faultsAfter(({ decisions }) => {
      pick(decisions, 'new-buses').data.topics = ['busses'];
    });
    expect(faults).toEqual([
      {
        file: 'content/decisions/new-buses.mdx',
        line: 7,
        field: 'topics.0',
        fault: '“topics.0” points to “busses”, but there is no such entry in content/topics.',
        remedy: 'Did you mean “buses”? Otherwise add content/topics/busses.mdx.',
      },
    ]);
  });

  test.each([
    ['a paper', 'paper', 'cabinet-spring-2011', 'cabinet-spring-2010'],
    ['an earlier decision', 'trail.0.decision', 'new-bus', 'new-buses'],
    ['a document of an event', 'events.0.source.document', 'cabinet-papers', 'cabinet-paper'],
  ])('may be %s', (_what, path, wrong, right) => {
    const [fault, ...others] = faultsAfter(({ decisions }) => {
      const { data } = pick(decisions, 'library-hours');
      if (path === 'paper') data.paper = wrong;
      else if (path.startsWith('trail')) data.trail = [{ type: 'amends', decision: wrong }];
      else
        data.events = data.events?.map((event) => ({
          ...event,
          source: { ...event.source, document: wrong },
        }));
    });
    expect(others).toEqual([]);
    expect(fault?.fault).toContain(`“${path}” points to “${wrong}”`);
    expect(fault?.remedy).toContain(`Did you mean “${right}”?`);
  });

  test('may stand in the settings of the site', () => {
    const faults = faultsAfter(({ site }) => {
      site.authority = 'northshir';
      site.footer = ['abuot'];
    });
    expect(faults).toMatchObject([
      { file: 'content/site.yaml', line: 3, remedy: expect.stringContaining('“northshire”') },
      { file: 'content/site.yaml', line: 37, remedy: expect.stringContaining('“about”') },
    ]);
  });

  test('that is like no entry gets no guess', () => {
    const [fault] = faultsAfter(({ papers }) => {
      pick(papers, 'schools-2018').data.authority = 'parish-of-nowhere';
    });
    expect(fault?.remedy).toBe(
      'Correct the name, or add content/authorities/parish-of-nowhere.yaml.',
    );
  });

  test('is told together with every other one', () => {
    const faults = faultsAfter(({ decisions, papers, documents }) => {
      pick(decisions, 'new-buses').data.paper = 'x';
      pick(papers, 'schools-2018').data.authority = 'x';
      pick(documents, 'another-report').data.topics = ['x', 'y'];
    });
    expect(faults).toHaveLength(4);
  });
});

describe('a quotation', () => {
  const faultsOfQuote = (quote: string) =>
    faultsAfter(({ decisions }) => {
      const { data } = pick(decisions, 'new-buses');
      data.source = { ...data.source, quote };
    });

  test.each([
    ['word for word', 'Cabinet approved the purchase of 12 buses'],
    ['in other quotation marks', '"with effect from 1 September 2010"'],
    ['without [sic]', 'Members were pleased to note the savings.'],
    ['with [sic]', 'Members were pleased [sic] to note'],
    ['with other capitals and spaces', '  cabinet  APPROVED the purchase '],
    ['from a part of the passage', 'The change saves over £250,000 a year.'],
    ['from a sign on', '£250,000 a year'],
  ])('may stand %s', (_how, quote) => {
    expect(faultsOfQuote(quote)).toEqual([]);
  });

  test.each([
    ['a changed word', 'Cabinet agreed the purchase of 12 buses'],
    ['a changed number', 'the purchase of 13 buses'],
    ['a word left out', 'Cabinet approved purchase of 12 buses'],
    ['two places joined', 'Cabinet approved the contract'],
    ['the words of the editor', "These are the editor's own words."],
    ['the words of another passage', 'Cabinet considered longer hours for libraries.'],
    ['half a word at both ends', 'urchase of 12 buse'],
    ['half a word at its beginning', 'urchase of 12 buses'],
    ['half a word at its end', 'the purchase of 12 buse'],
    ['half a number', '2 buses'],
    ['a number cut at its point', '5 million'],
    ['a number cut at its comma', 'over £250'],
    ['one letter', 'e'],
    [
      'words of the editor in the brackets of [sic]',
      'approved [sic: a bribe for] the purchase of 12 buses',
    ],
  ])('with %s is a fault', (_what, quote) => {
    expect(faultsOfQuote(quote)).toMatchObject([
      {
        file: 'content/decisions/new-buses.mdx',
        fault:
          '“source.quote” is not in the passage “section-1-new-buses” of content/documents/cabinet-paper.mdx.',
        remedy: 'Copy whole words from the source exactly, without changing or joining them.',
      },
    ]);
  });

  test.each(['…', '.', '“ ”', '[sic]', '[sic] 12.'])('that is only “%s” has no words', (quote) => {
    expect(faultsOfQuote(quote)).toMatchObject([
      { fault: '“source.quote” has no words in it.', remedy: 'Copy the words from the source.' },
    ]);
  });

  test.each([
    ['a resolution', 'resolutions.1.text'],
    ['a part of a resolution', 'resolutions.0.parts.0'],
    ['a date of effect', 'takesEffect.0.quote'],
    ['a sum of money', 'amounts.1.quote'],
    ['an event', 'events.0.source.quote'],
  ])('of %s is checked too, on its line', (_what, path) => {
    const faults = faultsAfter(({ decisions }) => {
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      const entry = pick(decisions, 'new-buses');
      const holder = keys.reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key],
        entry.data,
      );
      (holder as Record<string, unknown>)[last] = 'Words that nobody said.';
      entry.lines = { [path]: 77 };
    });
    expect(faults).toMatchObject([
      { line: 77, fault: expect.stringContaining(`“${path}” is not in the passage`) },
    ]);
  });

  test('from a passage that is not there is told the nearest one', () => {
    const faults = faultsAfter(({ decisions }) => {
      pick(decisions, 'library-hours').data.source.section = 'section-2-library-hour';
    });
    expect(faults).toMatchObject([
      {
        fault:
          'There is no passage “section-2-library-hour” in content/documents/cabinet-paper.mdx.',
        remedy:
          'Use the anchor of one of its headings or numbered paragraphs. Did you mean “section-2-library-hours”?',
      },
    ]);
  });

  test.each([
    ['the source', 'source', 42],
    ['an event', 'events.0.source', 36],
  ])('from a passage that is not there has the line on which %s names it', (_what, path, line) => {
    const faults = faultsAfter(({ decisions }) => {
      const { data } = pick(decisions, 'new-buses');
      const source = path === 'source' ? data.source : data.events?.[0]?.source;
      if (source) source.section = 'wholly-elsewhere';
    });
    expect(faults.map((fault) => fault.line)).toEqual([line]);
    expect(faults[0]?.remedy).toBe('Use the anchor of one of its headings or numbered paragraphs.');
  });

  test('from a passage whose name every object knows is none, too', () => {
    const faults = faultsAfter(({ decisions }) => {
      pick(decisions, 'new-buses').data.source.section = 'constructor';
    });
    expect(faults[0]?.fault).toContain('There is no passage “constructor”');
  });
});

describe('the words of a passage', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty'])(
    'are not looked for under a name that every object has: %s',
    (section) => {
      const faults = faultsAfter(({ decisions }) => {
        pick(decisions, 'library-hours').data.source.section = section;
      });
      expect(faults).toMatchObject([
        { fault: expect.stringContaining(`There is no passage “${section}”`) },
      ]);
    },
  );
});

describe('two councils', () => {
  test.each([
    ['name', 'NORTHSHIRE  county council.'],
    ['shortName', 'Northshiré'],
    ['gss', 'E10000001'],
  ] as const)('may not have the same %s', (label, value) => {
    const faults = faultsAfter(({ authorities }) => {
      pick(authorities, 'northshire').data[label] =
        label === 'name' ? 'Northshire County Council' : label === 'gss' ? value : 'Northshire';
      pick(authorities, 'southshire').data[label] = value;
    });
    expect(faults).toEqual([
      {
        file: 'content/authorities/southshire.yaml',
        line: expect.any(Number),
        field: label,
        fault: `“${label}” is the same as in content/authorities/northshire.yaml.`,
        remedy: 'Give each council its own names and code, or delete the second file.',
      },
    ]);
  });
});

describe('a day of publication', () => {
  test('may be the day of the build, and no later', () => {
    const told = (day: string) =>
      faultsAfter(({ decisions, pages }) => {
        pick(decisions, 'new-buses').data.published = day;
        pick(pages, 'about').data.updated = day;
        pick(pages, 'about').data.reviewBy = '2099-01-01';
      });
    expect(told('2026-01-01')).toEqual([]);
    expect(told('2026-01-02')).toMatchObject([
      {
        file: 'content/decisions/new-buses.mdx',
        line: 43,
        fault: '“published” is 2026-01-02, which is after the day of this build (2026-01-01).',
      },
      { file: 'content/pages/about.mdx', line: 7 },
    ]);
  });
});

describe('entries that do not fit together', () => {
  const told = (change: Parameters<typeof faultsAfter>[0]) =>
    faultsAfter(change).map(({ file, fault }) => `${file}: ${fault}`);

  test('are two decisions with the same number in a paper', () => {
    expect(told(({ decisions }) => (pick(decisions, 'library-hours').data.item = 1))).toEqual([
      'content/decisions/new-buses.mdx: Item 1 of this paper is already content/decisions/library-hours.mdx.',
    ]);
  });

  test('are outcomes that no resolution has, and resolutions that no outcome names', () => {
    expect(
      told(
        ({ decisions }) => (pick(decisions, 'new-buses').data.outcomes = ['approved', 'adopted']),
      ),
    ).toEqual([
      'content/decisions/new-buses.mdx: A resolution is “noted”, but “outcomes” does not name it.',
      'content/decisions/new-buses.mdx: “outcomes” names “adopted”, but no resolution has it.',
    ]);
  });

  test('is a trail that leads back to itself, however long', () => {
    expect(
      told(
        ({ decisions }) =>
          (pick(decisions, 'new-buses').data.trail = [
            { type: 'amends', decision: 'library-hours' },
          ]),
      ),
    ).toEqual([
      'content/decisions/library-hours.mdx: The trail of this decision leads back to itself.',
      'content/decisions/new-buses.mdx: The trail of this decision leads back to itself.',
    ]);
    expect(
      told(
        ({ decisions }) =>
          (pick(decisions, 'new-buses').data.trail = [{ type: 'amends', decision: 'new-buses' }]),
      )[0],
    ).toContain('leads back to itself');
  });

  test('is a paper of another council than its document', () => {
    expect(
      faultsAfter(({ papers }) => (pick(papers, 'schools-2018').data.authority = 'northshire')),
    ).toEqual([
      {
        file: 'content/papers/schools-2018.mdx',
        line: 5,
        field: 'authority',
        fault: 'The paper is of “northshire”, but its document is of “southshire”.',
        remedy: 'Name the same council in both, so that every page is labelled as whose it is.',
      },
    ]);
  });

  describe('is a trail', () => {
    const withDates = (earlier: string, later: string) =>
      told(({ decisions }) => {
        const inferred = 'Worked out for a test.';
        pick(decisions, 'new-buses').data.decidedOn = { date: earlier, inferred };
        pick(decisions, 'library-hours').data.decidedOn = { date: later, inferred };
      });

    test.each([
      ['2010-06-02', '2010-06-01'],
      ['2012', '2011'],
      ['[2011-12-22..2012-03-31]', '2011-09~'],
      ['2011/..', '2010'],
      ['2012', '../2011'],
    ])('to a decision of %s from one of %s', (target, own) => {
      expect(withDates(target, own)).toEqual([
        expect.stringMatching(/^content\/decisions\/library-hours.mdx: The trail says “follows-up” of “new-buses”, which is later/),
      ]);
    }); // prettier-ignore

    test.each([
      ['2010-06-01', '2010-06-01'],
      ['[2011-12-22..2012-03-31]', '[2011-12-22..2012-03-31]'],
      ['2011-09', '2011'],
      ['2011', '2011-09'],
      ['../2011', '2010'],
      ['2012', '2011/..'],
    ])('but none to a decision of %s from one of %s', (target, own) => {
      expect(withDates(target, own)).toEqual([]);
    });
  });

  test('is a page in the footer without an owner or a review date', () => {
    expect(
      told(({ pages }) => {
        const { data } = pick(pages, 'privacy');
        delete data.owner;
        delete data.reviewBy;
      }),
    ).toEqual([
      'content/pages/privacy.mdx: This page stands in the footer of every page but has no owner, reviewBy.',
    ]);
  });

  test('is a decision from another document than its paper', () => {
    const [fault] = told(({ decisions }) => {
      const { data } = pick(decisions, 'schools-report-received');
      data.source = { document: 'cabinet-paper', section: 'section-2-library-hours' };
      data.resolutions = [{ outcome: 'received', text: 'Cabinet considered' }];
    });
    expect(fault).toContain('The decision comes from another document than its paper.');
  });
});
