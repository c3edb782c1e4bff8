import { describe, expect, test } from 'vitest';
import { blocksOf, type Block } from '#tools/import/blocks.ts';
import { bodyText } from '#tools/import/body.ts';
import { datesIn, tenseOf } from '#tools/import/dates.ts';
import { piecesOf } from '#tools/import/lines.ts';
import { amountsIn } from '#tools/import/money.ts';
import { cutTo, ordinaryLetters } from '#tools/import/plain-text.ts';
import { resolutionsOf } from '#tools/import/resolutions.ts';
import { clauseAround, sentencesOf } from '#tools/import/sentences.ts';
import { topicsFor } from '#tools/import/topics.ts';

const blocks = (html: string): Block[] => blocksOf(piecesOf(html).pieces);

describe('Dates in a text', () => {
  test.each([
    ['between 26 and 30 September 2011', ['2011-09-26/2011-09-30']],
    ['on 22 December 2011 and 1st of May 2012', ['2011-12-22', '2012-05-01']],
    ['in December 2010, and February 2011', ['2010-12', '2011-02']],
    ['agreed in 2010, by 2013', ['2010', '2013']],
    ['for 2012/13, the Strategy for 2011 – 2015 and 2,010 schools', []],
    ['on 31/01/2012', ['2012-01-31']],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ edtf }) => edtf)).toEqual(dates);
  });

  test.each([
    ['The scheme was introduced with effect from May 2010.', 'past'],
    ['The scheme will begin with effect from May 2012.', 'starts'],
    ['to end the scheme with effect from May 2012', 'starts'],
    ['By 2013 customers will have one number.', 'starts'],
    ['The board will meet in May 2012.', 'future'],
    ['It is likely to return before the end of October 2011.', 'deadline'],
    ['Progress since June 2010 will be reported.', 'past'],
    ['May 2012', 'unclear'],
  ])('the time of the date in “%s” is %s', (sentence, tense) => {
    const [date] = datesIn(sentence);
    expect(date && tenseOf(sentence, date)).toBe(tense);
  });
});

describe('Money in a sentence', () => {
  test.each([
    ['an additional £2.06 million of revenue funding', [206_000_000, 'exact', 'spending']],
    ['over £23 million in cashable efficiency gains', [2_300_000_000, 'over', 'saving']],
    ['up to £1,250.50 in fees', [125_050, 'up-to', 'income']],
    ['costs of about £3bn', [300_000_000_000, 'about', 'spending']],
    ['a grant of £0.1m', [10_000_000, 'exact', 'spending']],
    ['£40,000 remains', [4_000_000, 'exact', undefined]],
  ])('%s', (sentence, [pence, precision, kind]) => {
    expect(amountsIn(sentence)).toMatchObject([
      { pence, precision, ...(kind !== undefined && { kind }) },
    ]);
    expect('kind' in (amountsIn(sentence)[0] ?? {})).toBe(kind !== undefined);
  });

  test('are quoted with the words that tell what they are for', () => {
    const quotes = (sentence: string) => amountsIn(sentence).map(({ quote }) => quote);
    expect(quotes('It spends a further £2 million on roads in the north.')).toEqual([
      'a further £2 million on roads in the north.',
    ]);
    expect(quotes('The roads will cost about £2 million.')).toEqual([
      'The roads will cost about £2 million.',
    ]);
  });

  test('no sum is nothing, and none is taken twice', () => {
    expect(amountsIn('£0 of £ and 5 million')).toEqual([]);
    expect(amountsIn('between £2 million and £3 million of funding')).toHaveLength(2);
  });
});

describe('Resolutions', () => {
  const outcomes = (text: string) =>
    resolutionsOf(blocks(`<p>${text}</p>`)).resolutions.map(({ outcome, also, text: words }) =>
      [outcome, ...(also ?? []), words].join(' | '),
    );

  test.each([
    ['The Cabinet has agreed a plan.', ['agreed | The Cabinet has agreed a plan.']],
    ['Members were pleased to note it.', ['noted | Members were pleased to note it.']],
    [
      'After a debate, it was approved by Cabinet that it goes on.',
      ['approved | it was approved by Cabinet that it goes on.'],
    ],
    [
      'Cabinet noted that the Board had met and agreed a plan.',
      ['noted | Cabinet noted that the Board had met and agreed a plan.'],
    ],
    [
      'Cabinet agreed to recommend the budget to Council.',
      ['recommended-to-council | Cabinet agreed to recommend the budget to Council.'],
    ],
    ['Cabinet resolved to sell it.', ['agreed | Cabinet resolved to sell it.']],
    ['A plan was agreed in 2010. It has also been approved.', []],
    ['Options considered by Cabinet in 2010 were approved by the Minister.', []],
    ['RESOLVED – That the plan be approved.', ['agreed | RESOLVED – That the plan be approved.']],
    ['It was agreed that it goes on.', ['agreed | It was agreed that it goes on.']],
    ['Cabinet support has been fundamental.', []],
  ])('%s', (text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  test('take the list below only where the sentence leads to it', () => {
    const html = '<p>Cabinet agreed:</p><p>a) to go on; and</p><p>b) to stop.</p>';
    expect(resolutionsOf(blocks(html)).resolutions[0]?.parts).toEqual([
      'to go on; and',
      'to stop.',
    ]);
    const other = '<p>Cabinet agreed it. There are three:</p><p>1. one</p><p>2. two</p>';
    expect(resolutionsOf(blocks(other)).resolutions[0]?.parts).toBeUndefined();
  });
});

describe('Lines and lists', () => {
  test('letters go on through “i)”, and a list that begins anew is a new one', () => {
    const letters = [...'abcdefghij'].map((sign) => `<p>${sign}) word</p>`).join('');
    const [list, again] = blocks(`${letters}<p>a) again</p>`);
    expect(list).toMatchObject({ kind: 'list', style: 'letters', start: 1 });
    expect(list?.kind === 'list' && list.items).toHaveLength(10);
    expect(again).toMatchObject({ kind: 'list', items: [{ line: { text: 'again' } }] });
  });

  test('a number of a sentence is no number of its paragraph, and none is lost', () => {
    const numbers = (html: string) =>
      blocks(html).map((block) =>
        block.kind === 'paragraph' ? (block.number ?? 'none') : block.kind,
      );
    expect(
      numbers('<p>2.5 million people</p><p>2.5 Million people</p><p>12.30pm it began</p>'),
    ).toEqual(['none', '2.5', 'none']);
    expect(bodyText(blocks('<p>2.5 Million people</p><p><strong>3. Bold</strong></p>'))).toBe(
      '2.5 Million people\n\n3\\. **Bold**',
    );
  });

  test('a soft return that only fills a line is a space; one after a sentence parts paragraphs', () => {
    const texts = (html: string) =>
      blocks(html).map((block) => ('line' in block ? block.line.text : block.kind));
    expect(texts('<p>one long<br />line<br />Two</p>')).toEqual(['one long line', 'Two']);
    expect(texts('<p>First.<br />Second.</p>')).toEqual(['First.', 'Second.']);
  });

  test('words are cleaned of hidden signs, and kinds of spaces become one', () => {
    const [block] = blocks(
      '<p>\u200Bhard\u00ADly\u00A0 any\u2003<strong> bold </strong>\uFEFF</p>',
    );
    expect(block).toMatchObject({ line: { text: 'hardly any bold' } });
  });

  test('a link of an unsafe form loses its address and is told', () => {
    const { pieces, changes } = piecesOf(
      '<p><a href="javascript:alert(1)">one</a> <a href="https://example.org/a">two</a></p>',
    );
    expect(changes.links).toEqual(['javascript:alert(1)']);
    expect(pieces).toMatchObject([
      { lines: [{ nodes: [{ value: 'one ' }, { type: 'link', url: 'https://example.org/a' }] }] },
    ]);
  });
});

describe('Small things', () => {
  test('a sentence ends at its mark, not at a short form', () => {
    expect(sentencesOf('Mr. Smith (e.g. here) paid £2.50. Then “he left.” No. 5 is next.')).toEqual(
      ['Mr. Smith (e.g. here) paid £2.50.', 'Then “he left.”', 'No. 5 is next.'],
    );
  });

  test('a clause stops where the next thought begins, and fits', () => {
    const sentence = 'It will start on 1 May 2012, with more to come.';
    expect(clauseAround(sentence, 17, 27, 300)).toBe('It will start on 1 May 2012');
    const long = `${'word '.repeat(80)}, in the end on 1 May 2012 it began.`;
    expect(clauseAround(long, long.indexOf('1 May'), long.indexOf(' it'), 300)).toBe(
      'in the end on 1 May 2012 it began.',
    );
  });

  test('words are cut at a space, and capitals throughout become ordinary letters', () => {
    expect(cutTo('one two three', 9)).toBe('one two…');
    expect(ordinaryLetters('2. MAIN ISSUES')).toBe('2. Main issues');
    expect(ordinaryLetters('NHS')).toBe('NHS');
  });

  test('topics fit by their own words, best in the title, and none is made up', () => {
    const topics = [
      { id: 'schools', title: 'Schools' },
      { id: 'school-transport', title: 'School transport' },
      { id: 'highways', title: 'Highways' },
    ];
    expect(topicsFor('Transport to school', 'highways', topics)).toEqual([
      'school-transport',
      'schools',
    ]);
    expect(topicsFor('A bridge', 'The highway was closed.', topics)).toEqual(['highways']);
    expect(topicsFor('Libraries', 'They are open.', topics)).toEqual([]);
  });
});
