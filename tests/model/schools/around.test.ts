import { describe, expect, test } from 'vitest';
import { aToZViews } from '#model/build-views/a-to-z.ts';
import { entryLink } from '#model/build-views/schools/parts.ts';
import { buildGraph } from '#model/graph.ts';
import { fixture, fixtureWith, modelOf, pick } from '../fixture.ts';
import { at } from './directory.ts';

const { views } = modelOf(fixture());

/** The example content with a topic that only a service is on. */
const withBareTopic = modelOf(
  fixtureWith(({ topics, services, handbook }) => {
    const buses = pick(topics, 'buses');
    topics.push({ ...buses, id: 'bare', data: { ...buses.data, title: 'Bare' } });
    for (const { data } of [...services, ...handbook]) data.topics = ['schools'];
    pick(services, 'music-lessons').data.topics = ['bare'];
  }),
).views;

describe('the neighbours of an entry', () => {
  test('are never the entry itself, even where it names itself', () => {
    const neighboursOf = (groups: string[]) =>
      modelOf(
        fixtureWith((content) => {
          pick(content.groups, 'science-group').data.related = { groups };
        }),
      )
        .graph.directory.groups.find(({ id }) => id === 'science-group')
        ?.neighbours.filter(({ collection }) => collection === 'groups')
        .map(({ id }) => id);
    expect(neighboursOf(['science-group', 'music-group'])).toEqual(['music-group']);
    expect(neighboursOf(['science-group'])).toEqual([]);
  });
});

describe('a topic', () => {
  test('leads to its services with their class, the teams that provide them and the handbook', () => {
    const { related } = at(views.topics, '/topics/schools/');
    expect(related.map(({ title }) => title)).toEqual(['Services', 'Teams', 'Handbook sections']);
    const services = related[0]?.links.map(({ text }) => text);
    expect(services).toContain('Payroll and pensions (traded)');
    expect(services).toContain('School places (statutory)');
    expect(services?.filter((text) => text.endsWith('(traded and statutory)'))).toHaveLength(1);
    expect(services?.at(-1)).toBe('Swimming lessons (traded) – Southshire County Council');
    expect(related[1]?.links.map(({ href }) => href)).toContain('/teams/schools-service/');
  });

  test('with neither decisions nor documents is called after what it has', () => {
    expect(at(withBareTopic.topics, '/topics/bare/').head.documentTitle).toBe(
      'Bare: services and handbook',
    );
    expect(at(withBareTopic.topics, '/topics/buses/').related).toEqual([]);
  });

  test('is counted with its services in the list of topics', () => {
    const meta = (id: string) =>
      withBareTopic.topicsList.items.find(({ href }) => href === `/topics/${id}/`)?.meta;
    expect(meta('bare')).toEqual(['1 service']);
    expect(meta('the-libraries')).toEqual(['1 decision', '1 document']);
  });
});

describe('the A to Z', () => {
  const entries = views.aToZ[0]?.groups.flatMap((group) => group.entries) ?? [];
  const { directory } = modelOf(fixture()).graph;

  test('has every entry of the directory once, with its kind said once', () => {
    for (const nodes of Object.values(directory)) {
      for (const node of nodes) {
        const address = entryLink(node).href;
        expect(entries.filter(({ href }) => href === address)).toHaveLength(1);
      }
    }
    expect(entries).toContainEqual({
      title: 'Schools Service: team (2012)',
      href: '/teams/schools-service/',
    });
    for (const { title, kind } of entries) {
      if (kind !== undefined) expect(title.toLowerCase()).not.toContain(`: ${kind.toLowerCase()}`);
    }
  });

  test('tells a group from a partnership of the same name', () => {
    const [whole] = aToZViews(
      buildGraph(
        fixtureWith(({ groups, partnerships }) => {
          for (const { data } of [...groups, ...partnerships]) data.title = 'Schools Forum';
        }),
      ),
      [],
    );
    const titles = whole?.groups.flatMap((group) => group.entries.map(({ title }) => title));
    expect(titles).toContain('Schools Forum: consultative group (2012)');
    expect(titles).toContain('Schools Forum: partnership (2012)');
  });

  test('shows the first few of each letter where all titles would be too many for one page', () => {
    const many = aToZViews(
      buildGraph(
        fixtureWith(({ plans }) => {
          const plan = pick(plans, 'plan-for-school-places');
          for (let place = 0; place < 300; place++) plans.push({ ...plan, id: `plan-${place}` });
        }),
      ),
      [],
    );
    const [whole, ...letters] = many;
    const shownOfP = whole?.groups.find(({ letter }) => letter === 'P');
    expect(shownOfP?.entries).toHaveLength(4);
    expect(shownOfP?.rest?.href).toBe('/a-to-z/p/');
    expect(whole?.letters.filter(({ href }) => href)).toHaveLength(letters.length);
    const underP = letters.find(({ head }) => head.path === '/a-to-z/p/');
    expect(underP?.groups[0]?.entries.length).toBeGreaterThan(300);
  });
});

describe('the page of a document', () => {
  test('leads to the lists that hold what was taken from it, with their counts', () => {
    const { related } = at(views.documents, '/documents/schools-handbook/');
    expect(related).toContainEqual({ text: '2 teams', href: '/teams/' });
    expect(related).toContainEqual({ text: '1 plan', href: '/plans/' });
    expect(related.at(-1)).toEqual({ text: 'The handbook as a guide', href: '/handbook/' });
    expect(at(views.documents, '/documents/cabinet-paper/').related).toEqual([]);
  });
});
