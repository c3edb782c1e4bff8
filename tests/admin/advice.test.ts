import { describe, expect, test } from 'vitest';
import { adviceOn } from '#admin/advice/advice.ts';
import type { Advice } from '#admin/advice/kinds.ts';
import { readingAge } from '#admin/advice/reading.ts';

const CLEAN = {
  title: 'New school for Chelmsford to open in 2012',
  summary: 'Cabinet agreed in 2011 to build a school for 420 children.',
  body: 'The school opens in September. It has room for 420 children.',
  hasSummary: true,
};
const whats = (list: readonly Advice[]) => list.map(({ what }) => what);

describe('advice', () => {
  test('has nothing to say about plain writing', () => {
    expect(adviceOn(CLEAN)).toEqual([]);
  });

  test('names each kind of personal data once, with the places', () => {
    const body =
      'Write to jane@example.org or ring 01245 430 430. Mrs Jane Smith lives at CM1 1LX; her number is AB123456C. Ask Mrs Jane Smith.';
    const advice = adviceOn({ ...CLEAN, body });
    expect(whats(advice)).toEqual([
      'The text may hold an e-mail address.',
      'The text may hold a telephone number.',
      'The text may hold a postcode.',
      'The text may hold a National Insurance number.',
      'The text may hold the name of a person.',
    ]);
    expect(advice.map(({ examples }) => examples)).toEqual([
      ['jane@example.org'],
      ['01245 430 430'],
      ['CM1 1LX'],
      ['AB123456C'],
      ['Mrs Jane Smith'],
    ]);
  });

  test.each([
    '£2,060,000 in 2011/12',
    'section 19 of the Education Act 1996',
    'item 5, 0.75 per cent',
  ])('does not take “%s” for personal data', (body) =>
    expect(adviceOn({ ...CLEAN, body })).toEqual([]),
  );

  test.each([undefined, '', '  '])('misses a summary that is %j', (summary) => {
    expect(whats(adviceOn({ ...CLEAN, summary }))).toEqual(['There is no summary.']);
  });

  test('does not miss a summary where the form has none', () => {
    expect(adviceOn({ ...CLEAN, summary: undefined, hasSummary: false })).toEqual([]);
  });

  test('says when a summary repeats the title', () => {
    expect(whats(adviceOn({ ...CLEAN, summary: `${CLEAN.title}.` }))).toEqual([
      'The summary repeats the title.',
    ]);
  });

  test.each([
    ['Highways contract awarded.', 'The title ends with a full stop.'],
    ['Highways Strategic Transformation Contract Awarded', 'The title Has Capitals On Most Words.'],
    ['School plan for 2011-2013', 'A range of years is written with a dash.'],
  ])('looks at the title “%s”', (title, what) => {
    expect(whats(adviceOn({ ...CLEAN, title }))).toEqual([what]);
  });

  test.each(['click here', 'here', 'Read more', 'this link'])(
    'finds the empty words of a link: “%s”',
    (words) => {
      const body = `See [${words}](/topics/) for the list.`;
      expect(adviceOn({ ...CLEAN, body })).toMatchObject([{ examples: [`“${words}” (/topics/)`] }]);
    },
  );

  test('leaves a link alone that says where it leads, and a picture', () => {
    const body = 'See [all topics](/topics/). ![here](/media/map.webp)';
    expect(adviceOn({ ...CLEAN, body })).toEqual([]);
  });

  test('asks for an acronym to be explained, once, and knows the common ones', () => {
    const body =
      'The PRU and the NHS agreed. The PRU opens. Special educational needs (SEN) are met.';
    expect(adviceOn({ ...CLEAN, body })).toMatchObject([{ examples: ['PRU'] }]);
  });

  test('counts long sentences and shows how they begin', () => {
    const long = `The council ${'and the schools '.repeat(10)}agreed.`;
    expect(adviceOn({ ...CLEAN, body: `${long}\n\nA short one.` })).toMatchObject([
      {
        what: 'One sentence has more than 25 words.',
        examples: ['The council and the schools and the schools …'],
      },
    ]);
  });

  test('does not count headings, tables and component tags as sentences', () => {
    const cells = `| ${'a word '.repeat(30)} |`;
    const body = `## ${'a word '.repeat(30)}\n\n<Notice type="info">\n\nShort.\n\n</Notice>\n\n${cells}`;
    expect(adviceOn({ ...CLEAN, body })).toEqual([]);
  });

  test('offers simpler words', () => {
    const body = 'We do this in order to help, prior to the start.';
    expect(adviceOn({ ...CLEAN, body })).toMatchObject([
      { examples: ['“in order to”: to', '“prior to”: before'] },
    ]);
  });
});

describe('the reading age', () => {
  const easy = 'The bus comes at nine. You can get on at the school. It is free. '.repeat(6);
  const hard =
    'Notwithstanding the aforementioned considerations, the authority anticipates substantial organisational transformation facilitating interoperability between institutional stakeholders. '.repeat(
      6,
    );

  test('is low for easy words and high for hard ones', () => {
    expect(readingAge(easy)).toBeLessThan(9);
    expect(readingAge(hard)).toBeGreaterThan(18);
  });

  test('is not told for a few words', () => {
    expect(readingAge('Too short to tell.')).toBeUndefined();
  });
});
