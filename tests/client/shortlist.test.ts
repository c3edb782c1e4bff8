import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  columnsOf,
  fragmentOf,
  leftOutWords,
  mostServices,
  namesOfFragment,
  pickKnown,
  type Row,
  shortlistCsv,
  withId,
  withoutId,
} from '#client/shortlist-state.ts';

const services = new Map([
  ['payroll', 1],
  ['music', 2],
  ['school-places', 3],
]);
const isKnown = (id: string) => services.has(id);
/** What a link brings onto the page. */
const arrive = (fragment: string) => pickKnown(namesOfFragment(fragment) ?? [], isKnown);

describe('a link of a shortlist', () => {
  test('brings its services in its order, each once', () => {
    expect(arrive('#ids=music,payroll,music')).toEqual({
      ids: ['music', 'payroll'],
      unknown: 0,
      over: 0,
    });
  });

  test.each(['', '#', '#ids', '#ids=', '#ids=,,', '#main-content', '#id=music'])(
    'without a list asks for none: “%s”',
    (fragment) => expect(namesOfFragment(fragment)).toBeUndefined(),
  );

  test.each([
    ['an id that is no longer there', '#ids=music,old-service', 1],
    ['markup', '#ids=music,<img src=x onerror=alert(1)>', 1],
    ['markup in percents', '#ids=music,%3Cscript%3Ealert(1)%3C%2Fscript%3E', 1],
    ['names that every object has', '#ids=music,__proto__,constructor,toString,hasOwnProperty', 4],
    ['broken percents', '#ids=music,%,%E0%A4%A,%ZZ', 3],
    ['code for a link', '#ids=javascript:alert(1),music', 1],
    ['a path', '#ids=../../etc/passwd,music', 1],
    ['another case', '#ids=MUSIC,music', 1],
    ['hidden characters', '#ids=music\u200B,music', 1],
    ['half of a pair', '#ids=\uD800,music', 1],
  ])('with %s keeps the rest and counts what it left out', (_what, fragment, unknown) => {
    expect(arrive(fragment)).toEqual({ ids: ['music'], unknown, over: 0 });
  });

  test('with a very long name or thousands of them is read, too', () => {
    expect(arrive(`#ids=${'a'.repeat(1_000_000)},music`)).toMatchObject({
      ids: ['music'],
      unknown: 1,
    });
    const many = Array.from({ length: 20_000 }, (_, at) => `x${at}`);
    expect(arrive(`#ids=${many.join(',')},music`)).toMatchObject({
      ids: ['music'],
      unknown: 20_000,
    });
  });

  test('brings spaces and a plus sign of a mail program as spaces', () => {
    expect(arrive('#ids=music,+payroll, school-places').ids).toEqual([
      'music',
      'payroll',
      'school-places',
    ]);
  });

  test('brings at most fifty services', () => {
    const names = Array.from({ length: 60 }, (_, at) => `service-${at}`);
    const picked = pickKnown(names, () => true);
    expect(picked.ids).toEqual(names.slice(0, mostServices));
    expect(picked).toMatchObject({ unknown: 0, over: 10 });
  });

  test('whatever it holds, brings known services only, each once', () => {
    const part = fc.oneof(
      fc.constantFrom('music', 'payroll', '__proto__', '%', '&', '=', ',', '<b>', '#', ';'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { ids, unknown } = arrive(`#ids=${parts.join(',')}`);
        expect(ids.filter((id) => !services.has(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(unknown).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('of any list comes back as it went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)), (ids) => {
        fc.pre(ids.length > 0);
        expect(namesOfFragment(fragmentOf(ids))).toEqual(ids);
      }),
    );
  });
});

describe('what was left out', () => {
  test.each([
    [0, 0, ''],
    [1, 0, '1 service in this list was not found and left out.'],
    [2, 0, '2 services in this list were not found and left out.'],
    [0, 1, '1 service was left out because a list holds at most 50.'],
    [3, 2, '3 services in this list were not found and left out; 2 services were left out because a list holds at most 50.'],
  ])('is told once: %i unknown, %i too many', (unknown, over, words) => {
    expect(leftOutWords({ ids: [], unknown, over })).toBe(words);
  }); // prettier-ignore
});

describe('a list', () => {
  test('takes a service at its end, once, and gives it back', () => {
    expect(withId(['music'], 'payroll')).toEqual(['music', 'payroll']);
    expect(withId(['music', 'payroll'], 'music')).toEqual(['music', 'payroll']);
    expect(withoutId(['music', 'payroll'], 'music')).toEqual(['payroll']);
    expect(withoutId(['music'], 'payroll')).toEqual(['music']);
  });

  test('takes no more when it is full', () => {
    const full = Array.from({ length: mostServices }, (_, at) => `s-${at}`);
    expect(withId(full, 'music')).toEqual(full);
  });
});

const labels = ['Class', 'Bought by schools', 'Provided by the council', 'Teams', 'Price'];
const notTraded = { text: 'Not on the traded list', none: true } as const;
const notGiven = { text: 'Not given in the source', none: true } as const;
const row = (change: Partial<Row> = {}): Row => ({
  id: 'payroll',
  href: '/services/payroll/',
  title: 'Payroll',
  cells: [
    { text: 'Traded' },
    { text: 'Payroll, and advice' },
    { text: 'Not on the statutory or strategic list', none: true },
    notGiven,
    { text: 'From £950 a year' },
  ],
  asAt: 'May 2006',
  source: 'Handbook, 3rd edition – May 2006, Essex County Council',
  ...change,
});
const admissions = row({
  id: 'admissions',
  title: 'Admissions',
  cells: [{ text: 'Statutory' }, notTraded, { text: 'School places' }, notGiven, notTraded],
});

describe('the columns of a list', () => {
  test('are all but those in which every service lacks the same, and these are told in words', () => {
    expect(columnsOf(labels, [row()])).toEqual({
      shown: [0, 1, 4],
      empty: [
        'Provided by the council: Not on the statutory or strategic list',
        'Teams: Not given in the source',
      ],
    });
    expect(columnsOf(labels, [row(), admissions])).toEqual({
      shown: [0, 1, 2, 4],
      empty: ['Teams: Not given in the source'],
    });
  });

  test('that are empty for several reasons stay, since each service has its own', () => {
    const gaps = [notGiven, notTraded].map((cell) => row({ cells: [cell] }));
    expect(columnsOf(['Price'], gaps)).toEqual({ shown: [0], empty: [] });
  });
});

describe('the CSV', () => {
  test('has a byte order mark, a header and a row for each service, with CRLF and no blank cell', () => {
    expect(shortlistCsv(labels, [row()], 'https://record.example')).toBe(
      '\uFEFFService,Class,Bought by schools,Provided by the council,Teams,Price,As at,Source,Address\r\n' +
        'Payroll,Traded,"Payroll, and advice",Not on the statutory or strategic list,Not given in the source,From £950 a year,May 2006,"Handbook, 3rd edition – May 2006, Essex County Council",https://record.example/services/payroll/\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＠x'])(
    'makes “%s” harmless',
    (text) =>
      expect(shortlistCsv(['Class'], [row({ cells: [{ text }] })], '')).toContain(`'${text}`),
  );

  test('is what csv-stringify writes, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ title: fc.string({ unit: 'binary' }), first: fc.string(), second: fc.constantFrom('=1', 'a"b', 'a,b', 'a\nb', '-') })), (changes) => {
        const rows = changes.map(({ title, first, second }) => row({ title, cells: [{ text: first }, { text: second }] }));
        const expected = stringify(
          [
            ['Service', 'First', 'Second', 'As at', 'Source', 'Address'],
            ...rows.map(({ title, cells, asAt, source, href }) => [title, ...cells.map(({ text }) => text), asAt, source, href]),
          ],
          { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
        );
        expect(shortlistCsv(['First', 'Second'], rows, '')).toBe(expected);
      }),
    );
  }); // prettier-ignore
});

describe('a change of the list', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** The change on a page with one link to the list. */
  async function onPage(stored: string, room = true) {
    const held = new Map([['county-hall-shortlist', stored]]);
    const link = { textContent: '', hidden: true };
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      removeItem: (key: string) => held.delete(key),
      setItem: (key: string, value: string) => {
        if (!room) throw new DOMException('No room', 'QuotaExceededError');
        held.set(key, value);
      },
    });
    vi.stubGlobal('document', { querySelectorAll: () => [link] });
    const { changeList } = await import('#client/shortlist-change.ts');
    return { held, link, changeList };
  }

  test('keeps it, counts it in the links to the list, and says so', async () => {
    const { held, link, changeList } = await onPage('music');
    expect(changeList('payroll', 'Payroll', true)).toEqual({
      listed: true,
      said: 'Payroll added to your shortlist, which now has 2 services.',
      fault: '',
    });
    expect([...held.values()]).toEqual(['music,payroll']);
    expect(link).toEqual({ textContent: 'Your shortlist (2)', hidden: false });
    expect(changeList('music', 'Music', false).said).toBe(
      'Music taken off your shortlist, which now has 1 service.',
    );
    changeList('payroll', 'Payroll', false);
    expect(link.textContent).toBe('Your shortlist');
  });

  test('is refused when the list is full', async () => {
    const full = Array.from({ length: mostServices }, (_, at) => `s-${at}`).join();
    const { held, changeList } = await onPage(full);
    expect(changeList('music', 'Music', true)).toMatchObject({
      listed: false,
      fault: 'The shortlist is full: it holds at most 50 services.',
    });
    expect([...held.values()]).toEqual([full]);
  });

  test('says when the browser does not keep it', async () => {
    const { link, changeList } = await onPage('', false);
    const { listed, said, fault } = changeList('music', 'Music', true);
    expect(listed).toBe(true);
    expect(fault).toContain('does not keep the list');
    expect(said).toContain(fault);
    expect(link.textContent).toBe('Your shortlist (1)');
  });
});

describe('the list of this browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** The store on a browser with this storage. */
  async function storeOn(storage: Partial<Storage> | undefined) {
    if (storage) vi.stubGlobal('localStorage', storage);
    return import('#client/shortlist-store.ts');
  }

  function memory(entries: [string, string][] = []) {
    const held = new Map(entries);
    const storage = {
      getItem: vi.fn((key: string) => held.get(key) ?? null),
      setItem: vi.fn((key: string, value: string) => void held.set(key, value)),
      removeItem: vi.fn((key: string) => void held.delete(key)),
    };
    return { held, storage };
  }

  test('is empty, and reading it writes nothing', async () => {
    const { held, storage } = memory();
    const { readList } = await storeOn(storage);
    expect(readList()).toEqual([]);
    expect([held.size, storage.setItem.mock.calls]).toEqual([0, []]);
  });

  test('keeps what it is given, and leaves nothing when it is emptied', async () => {
    const { held, storage } = memory();
    const { keepList, readList } = await storeOn(storage);
    expect(keepList(['music', 'payroll'])).toBe(true);
    expect([...held]).toEqual([['county-hall-shortlist', 'music,payroll']]);
    expect(readList()).toEqual(['music', 'payroll']);
    keepList([]);
    expect(held.size).toBe(0);
  });

  test('leaves out what cannot be an id, whoever stored it', async () => {
    const stored = `music,<b>,__proto__,${'a'.repeat(81)},,music,["x"]`;
    const { readList } = await storeOn(memory([['county-hall-shortlist', stored]]).storage);
    expect(readList()).toEqual(['music']);
  });

  test('lasts as long as the page where the browser stores nothing', async () => {
    const refuse = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const { keepList, readList } = await storeOn({
      getItem: refuse,
      setItem: refuse,
      removeItem: refuse,
    });
    expect(readList()).toEqual([]);
    expect(keepList(['music'])).toBe(false);
    expect(readList()).toEqual(['music']);
    expect(keepList([])).toBe(false);
    expect(readList()).toEqual([]);
  });
});
