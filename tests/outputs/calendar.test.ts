import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, calendarFiles, londonMoment } from '#outputs/calendar.ts';
import { changed, fixture, modelOf, pick } from '../model/fixture.ts';
import { icsFaults, icsText, property, readIcs } from './ics.ts';

const { graph, frame } = modelOf(fixture());
const meeting = pick(graph.directory.meetings, 'heads-and-officers');
const publication = pick(graph.directory.publications, 'gcse-results-pack');
const calendarOf = (entry: typeof meeting | typeof publication) =>
  readIcs(calendarFile(entry, frame.origin));

/** The meeting with other days or words. */
const meetingWith = (data: Partial<typeof meeting.data>) => ({
  ...changed(meeting),
  data: { ...changed(meeting.data), ...data },
});

describe('a calendar file', () => {
  const { parts: events } = calendarOf(meeting);

  test('is what RFC 5545 asks for', () => {
    for (const entry of [meeting, publication]) expect(icsFaults(calendarOf(entry))).toEqual([]);
  });

  test('has an event for each day, at the time the clock in London shows', () => {
    expect(events.map((event) => property(event, 'DTSTART').value)).toEqual([
      '20260120T163000Z',
      // British Summer Time.
      '20260609T081500Z',
      '20261006',
    ]);
    expect(property(events[0] ?? expect.fail(), 'DTEND').value).toBe('20260120T180000Z');
    expect(property(events[2] ?? expect.fail(), 'DTSTART').parameters).toEqual({ VALUE: 'DATE' });
  });

  test('has whole days for a publication', () => {
    expect(calendarOf(publication).parts.map((event) => property(event, 'DTSTART').value)).toEqual([
      '20260910',
      '20270909',
    ]);
  });

  test('names a day by its address for ever, and is stamped by the day of publication', () => {
    expect(events.map((event) => property(event, 'UID').value)).toEqual([
      'meetings-heads-and-officers-2026-01-20-1@record.northshire.example',
      'meetings-heads-and-officers-2026-06-09-1@record.northshire.example',
      'meetings-heads-and-officers-2026-10-06-1@record.northshire.example',
    ]);
    for (const event of events) expect(property(event, 'DTSTAMP').value).toBe('20250112T000000Z');
    expect(calendarFile(meeting, frame.origin)).toBe(calendarFile(meeting, frame.origin));
  });

  test('keeps two sessions of one day apart', () => {
    const date = '2026-03-02';
    const twice = calendarOf(meetingWith({ dates: [{ date, begins: '09:00' }, { date, begins: '14:00' }] }));
    expect(icsFaults(twice)).toEqual([]);
    expect(twice.parts).toHaveLength(2);
  }); // prettier-ignore

  test('leads to its page and says where', () => {
    const [first = expect.fail()] = events;
    expect(property(first, 'URL').value).toBe(`${frame.origin}/meetings/heads-and-officers/`);
    expect(icsText(property(first, 'LOCATION').value)).toBe('County Hall, Northtown');
    expect(icsText(property(first, 'SUMMARY').value)).toBe('Heads and officers');
    expect(icsText(property(first, 'DESCRIPTION').value)).toContain('\n');
  });

  test('does not end before it begins', () => {
    const wrong = calendarOf(
      meetingWith({ dates: [{ date: '2026-03-02', begins: '16:30', ends: '09:00' }] }),
    );
    expect(icsFaults(wrong)).toEqual([]);
    expect(property(wrong.parts[0] ?? expect.fail(), 'DTSTART').value).toBe('20260302T163000Z');
  });

  test('keeps every sign of the words, however they are folded', () => {
    const letters = fc.constantFrom(...'aé£–“”😀漢;,:\\"\'nN =', 'X-');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 200 }), (title) => {
        const calendar = calendarOf(meetingWith({ title }));
        expect(icsFaults(calendar)).toEqual([]);
        expect(icsText(property(calendar.parts[0] ?? expect.fail(), 'SUMMARY').value)).toBe(title);
      }),
    );
  });

  test('is there only where days are known', () => {
    expect(Object.keys(calendarFiles(graph.directory.meetings, frame.origin))).toEqual([
      'heads-and-officers',
    ]);
  });
});

describe('a time in London', () => {
  test.each([
    ['2026-03-28', '09:00', '2026-03-28T09:00:00.000Z'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-24', '23:59', '2026-10-24T22:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T03:00:00.000Z'],
    ['2026-07-01', '00:00', '2026-06-30T23:00:00.000Z'],
    ['2006-05-15', '16:00', '2006-05-15T15:00:00.000Z'],
  ])('%s %s is %s', (day, time, moment) =>
    expect(londonMoment(day, time).toISOString()).toBe(moment),
  );

  test('is shown by a clock in London as it was written, but for the hour that is left out', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const minute = fc.integer({ min: 0, max: 365 * 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), minute, (year, at) => {
        const written = new Date(Date.UTC(year, 0, 1, 0, at)).toISOString();
        const [day, time] = [written.slice(0, 10), written.slice(11, 16)];
        const shown = clock.format(londonMoment(day, time));
        const leftOut = time.startsWith('01:') && /-03-(?:2[5-9]|3[01])$/.test(day);
        if (!leftOut) expect(shown).toBe(`${day} ${time}`);
      }),
    );
  });
});
