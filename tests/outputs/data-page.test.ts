import { describe, expect, test } from 'vitest';
import { addresses } from '#model/addresses.ts';
import { calendarFiles } from '#outputs/calendar.ts';
import { recordKinds } from '#outputs/json.ts';
import { directoryRecords } from '#outputs/records/directory.ts';
import { directoryCollections } from '#outputs/records/kinds.ts';
import { fixture, fixtureWith, modelOf } from '../model/fixture.ts';
import { openReferralOf } from './open-referral-files.ts';

const { graph, frame, views } = modelOf(fixture());
const { groups } = views.data;
const links = groups.flatMap(({ files }) => files.map(({ link }) => link.href));
const group = (title: string) =>
  groups.find((one) => one.title === title) ?? expect.fail(`There is no group “${title}”.`);

describe('the page of open data', () => {
  test('names every list, table, schema and feed', () => {
    for (const name of directoryCollections) {
      expect(links).toContain(addresses.api.collection(name));
      expect(links).toContain(addresses.api.collectionCsv(name));
    }
    // The example council has no rules of school transport.
    for (const kind of recordKinds.filter((one) => one !== 'transport-rules'))
      expect(links).toContain(addresses.api.schema(kind));
    for (const feed of Object.values(addresses.feeds)) expect(links).toContain(feed);
  });

  test('has an example of each record, which is there', () => {
    for (const name of directoryCollections) {
      const ids = directoryRecords(graph, name, frame.origin).map(({ id }) => id);
      const examples = ids.filter((id) => links.includes(addresses.api.entry(name, id)));
      expect({ name, count: examples.length }).toEqual({ name, count: 1 });
    }
  });

  test('names every calendar, or says why there is none', () => {
    const files = calendarFiles(graph.directory.meetings, frame.origin);
    for (const id of Object.keys(files))
      expect(links).toContain(addresses.calendar('meetings', id));
    const without = modelOf(
      fixtureWith(({ meetings, publications }) => {
        for (const { data } of [...meetings, ...publications]) delete data.dates;
      }),
    ).views.data.groups.find(({ title }) => title === 'Calendars');
    expect(without?.files).toEqual([]);
    expect(without?.text).toContain('no days, so there is none');
  });

  test('explains Open Referral: its address, its lists, and what it does not do', () => {
    const { text, lines, files } = group('Open Referral UK 3.0');
    expect(text).toContain('https://record.northshire.example/open-referral/v3/');
    expect(lines.join(' ')).toMatch(/inactive.*Schools that buy.*not honoured.*empty.*left out/s);
    const made = openReferralOf(graph, frame.origin);
    const lists = Object.keys(made).filter((name) => !name.includes('/'));
    expect(files.map(({ link }) => link.href).sort()).toEqual(
      lists.map((name) => `/open-referral/v3/${name}.json`).sort(),
    );
  });

  test('says whose words they are and what was added when', () => {
    expect(group('Licence').text).toBe('The words belong to the councils.');
    expect(group('Changes').lines.join(' ')).toContain('22 November 2026');
  });

  test('of a council without a directory tells only of what is there', () => {
    const { views: other } = modelOf(
      fixtureWith((content) => {
        for (const name of directoryCollections) content[name] = [];
        content.alerts = [];
      }),
    );
    expect(other.data.groups.map(({ title }) => title)).toEqual([
      'Decisions',
      'Papers',
      'Feeds',
      'Licence',
      'Changes',
    ]);
  });
});
