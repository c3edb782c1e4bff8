import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { colourOnWhite, contrast } from '#schemas/fields/colour.ts';
import { edtfDate, isoDate, sourcedDate } from '#schemas/fields/date.ts';
import { amount } from '#schemas/fields/money.ts';
import { ref, references } from '#schemas/fields/ref.ts';
import { source } from '#schemas/fields/source.ts';
import { httpsUrl, plainText, slug, titleText } from '#schemas/fields/text.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const complaint = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('a day', () => {
  test.each(['2026-03-04', '2024-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(takes(isoDate, text)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026',
    '0000-01-01',
    '2026-03-04T00:00:00Z',
    '04/03/2026',
    '',
  ])('“%s” is none', (text) => {
    expect(complaint(isoDate, text)).toContain('is not a real date');
  });

  test('is text, never a date object or a number', () => {
    expect(takes(isoDate, new Date('2026-03-04'))).toBe(false);
    expect(takes(isoDate, 20260304)).toBe(false);
  });
});

describe('a date with its reason', () => {
  test.each(['2011-09~', '2011?', '[2011-12-22..2012-03-31]', '2011-09~/2012'])(
    '%s needs a sentence that says how it was worked out',
    (date) => {
      expect(sourcedDate.safeParse({ date }).error?.issues).toMatchObject([
        { path: ['inferred'], message: expect.stringContaining('is missing') },
      ]);
      expect(takes(sourcedDate, { date, inferred: 'The paper names the month.' })).toBe(true);
    },
  );

  test.each(['2011', '2011-09-26', '2011-09-26/2011-09-30'])('%s needs none', (date) => {
    expect(takes(sourcedDate, { date })).toBe(true);
  });

  test.each([
    ['1900/2050', false],
    ['[1900-01-01..2001-01-01]', false],
    ['1900/2000', true],
    ['[1900..]', true],
    ['../2050', true],
  ])('%s is not cut when it spans many years, but refused beyond a hundred', (date, taken) => {
    expect(takes(edtfDate, date)).toBe(taken);
    if (!taken) {
      const inferred = 'Worked out for a test.';
      expect(complaint(sourcedDate, { date, inferred })).toBe(
        'spans more than 100 years; correct the years',
      );
    }
  });

  test('that cannot be read is refused with the forms that can', () => {
    expect(complaint(edtfDate, 'September 2011')).toContain('write 2011, 2011-09');
    expect(complaint(sourcedDate, { date: '2011-99' })).toContain('not a date this site can read');
  });
});

describe('a sum of money', () => {
  const sum = { pence: 206000000, kind: 'spending', what: 'Computers', quote: '£2.06 million' };

  test('is whole pence, and exact unless it says otherwise', () => {
    expect(amount.parse(sum)).toEqual({ ...sum, precision: 'exact' });
  });

  test.each([0, -1, 1.5, '100', Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    'of %s pence is refused',
    (pence) => {
      expect(takes(amount, { ...sum, pence })).toBe(false);
    },
  );

  test('needs the words of the source', () => {
    expect(takes(amount, { ...sum, quote: undefined })).toBe(false);
    expect(takes(amount, { ...sum, quote: ' ' })).toBe(false);
  });
});

describe('plain text', () => {
  test('loses the white space around it', () => {
    expect(plainText(10).parse('  a b ')).toBe('a b');
  });

  test.each([
    ['nothing', ' ', 'must not be empty'],
    ['too much', 'a'.repeat(11), 'must be at most 10 characters'],
    ['a tag', 'a <b>', 'without < > { }'],
    ['a curly bracket', 'a {b}', 'without < > { }'],
    ['two lines', 'a\nb', 'must be on one line'],
    ['a tab', 'a\tb', 'must be on one line'],
    ['letters that look alike', 'c\u043Euncil', 'mixes letters of two alphabets'],
    ['a heap of accents', `a${'\u0301'.repeat(5)}`, 'more than four accents'],
    ['marks on nothing', '\u0301', 'must have a sign that can be seen'],
  ])('refuses %s', (_what, text, words) => {
    expect(complaint(plainText(10), text)).toContain(words);
  });

  test.each([
    ['a zero-width space', '\u200B'], ['a zero-width joiner', '\u200D'], ['a soft hyphen', '\u00AD'],
    ['a mark that turns the direction', '\u202E'], ['an isolate', '\u2066'], ['a byte order mark', '\uFEFF'],
    ['a control', '\u0007'], ['a deleted character', '\u007F'], ['a line separator', '\u2028'], ['a tag character', '\u{E0041}'],
    ['an Arabic letter mark', '\u061C'], ['a Hangul filler', '\u3164'], ['half a pair', '\uD800'], ['no character', '\uFFFE'],
  ])('refuses %s', (_what, character) => {
    expect(complaint(plainText(10), `a${character}b`)).toContain('hidden character');
  }); // prettier-ignore

  test.each([
    'Ŵyl y Gwanwyn',
    'مدرسة',
    '学校',
    'ਸਕੂਲ',
    'café',
    'cafe\u0301',
    '£2.06 million – “quoted”',
  ])('takes “%s”', (text) => {
    expect(plainText(40).parse(text)).toBe(text);
  });
});

describe('a title', () => {
  test.each(['2026-01-01', '5', '…'])('“%s” is none, for it has no words', (text) => {
    expect(complaint(titleText(40), text)).toContain('must have words');
  });

  test('has no line of hyphens in it', () => {
    expect(complaint(titleText(40), 'a --- b')).toContain('---');
    expect(takes(titleText(40), 'a – b')).toBe(true);
  });
});

describe('a name in an address', () => {
  test.each(['a', '3-payroll', 'local-account-2010-11', 'a'.repeat(80)])('“%s” is one', (text) => {
    expect(takes(slug, text)).toBe(true);
  });

  test.each(['', 'A', 'a b', '-a', 'a-', 'a--b', 'a.b', 'a/b', '../a', 'é', 'a'.repeat(81)])(
    '“%s” is none',
    (text) => {
      expect(takes(slug, text)).toBe(false);
    },
  );
});

describe('the address of another site', () => {
  test.each(['https://www.essex.gov.uk', 'https://www.gov.uk/free-school-transport?x=1#y'])(
    '%s is taken',
    (url) => {
      expect(takes(httpsUrl, url)).toBe(true);
    },
  );

  test.each([
    'http://www.essex.gov.uk', 'www.essex.gov.uk', 'https://essex', 'https://me@essex.gov.uk', 'https://essex.gov.uk:8443/',
    'https://www.gоv.uk/', 'https://essex.gov.uk/a b', 'https://essex.gov.uk/"x', 'javascript:alert(1)', 'https://127.0.0.1/',
    'https://essex.gov.uk/\u202Egnp', 'https://essex.gov.uk/c\u043Euncil', `https://essex.gov.uk/${'a'.repeat(300)}`,
  ])('%s is refused', (url) => {
    expect(takes(httpsUrl, url)).toBe(false);
  }); // prettier-ignore
});

describe('a source', () => {
  test('names a document and a passage, and may quote it', () => {
    expect(takes(source, { document: 'a-paper', section: 'section-3-payroll' })).toBe(true);
    expect(takes(source, { document: 'a-paper', section: 'para-2-3', quote: 'Words.' })).toBe(true);
    expect(takes(source, { document: 'a-paper', section: '#payroll' })).toBe(false);
    expect(takes(source, { document: 'a-paper', section: 'a'.repeat(201) })).toBe(false);
    expect(takes(source, { document: 'a-paper', section: 'payroll', page: 3 })).toBe(false);
  });
});

describe('a reference', () => {
  test('knows which collection it points into, and does not lend that to other fields', () => {
    expect(references.get(ref('papers'))).toEqual({ collection: 'papers' });
    expect(references.get(slug)).toBeUndefined();
  });
});

describe('a colour', () => {
  test('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#767676', '#ffffff')).toBe(contrast('#ffffff', '#767676'));
  });

  test('too pale to read on white is refused with the ratio it needs', () => {
    expect(takes(colourOnWhite(4.5), '#767676')).toBe(true);
    expect(complaint(colourOnWhite(4.5), '#777777')).toContain('at least 4.5:1');
    expect(complaint(colourOnWhite(7), '#767676')).toContain('at least 7:1');
  });

  test.each(['red', '#FFF', '#1D3B6B', '#1d3b6', 'rgb(0,0,0)', '#1d3b6b;}', 'url(x)'])(
    '“%s” is not written as one',
    (text) => {
      expect(complaint(colourOnWhite(4.5), text)).toContain('must be a colour');
    },
  );
});
