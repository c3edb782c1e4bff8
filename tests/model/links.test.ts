import { describe, expect, test } from 'vitest';
import { buildModel } from '#model/build.ts';
import type { Content } from '#schemas/content.ts';
import { faultsAfter, fixtureWith, pick } from './fixture.ts';

/** Faults of the example content with one more link on its page of opening hours. */
const faultsOfLink = (href: string) =>
  faultsAfter(({ pages }) => {
    pick(pages, 'opening-hours').body.links = [{ href, line: 5 }];
  });

describe('a link of a body', () => {
  test.each([
    '/', '/about/', '/about/#what-to-do-instead', '/decisions/', '/decisions/new-buses/', '/decisions/by/year/2011/', '/a-to-z/b/',
    '/search/?q=bus', '/documents/cabinet-paper/#section-1-new-buses', '/documents/cabinet-paper/#para-1-1', '/papers/', '/data/',
    '/papers/cabinet-spring-2010/#item-2', '/decisions/new-buses/#app-source', '/topics/buses/#top', '#here',
    '/api/v1/decisions.json', '/feeds/decisions.xml', '/media/map.png', '/social.png', '/sitemap.xml', '/files/a.pdf',
    '/services/classes/#traded', '/services/classes/#mixed-economy', '/groups/#item-music-group', '/groups/#list-statutory-groups',
    '/meetings/#item-unions', '/open-referral/v3/', '/open-referral/v3/services',
    '/services/shortlist/#ids=music-lessons,bus-passes', '/services/compare/#ids=music-lessons',
  ])('may lead to %s', (href) => {
    expect(faultsOfLink(href)).toEqual([]);
  }); // prettier-ignore

  test('to a page that will not be there is told the nearest address', () => {
    expect(faultsOfLink('/decisions/new-bus/')).toEqual([
      {
        file: 'content/pages/opening-hours.mdx',
        line: 5,
        fault: 'The link “/decisions/new-bus/” leads to no page of this site.',
        remedy: 'Put the address right, or add the page. Did you mean “/decisions/new-buses/”?',
      },
    ]);
  });

  test('to a heading that is not on its page is told the nearest one', () => {
    expect(faultsOfLink('/about/?a=b#what-to-do-insted')).toMatchObject([
      {
        fault: 'The link “/about/?a=b#what-to-do-insted” leads to no heading of its page.',
        remedy: expect.stringContaining('Did you mean “what-to-do-instead”?'),
      },
    ]);
  });

  test.each([
    '/no-such-page/',
    '/404/',
    '/decisions/new-buses.html',
    '/decisions/by/year/1999/',
    '/services/classes/#free',
    '/groups/#item-music-grup',
    '/groups/#list-nothing',
    '/meetings/#item-music-group',
    '/groups/#ids=music-lessons',
    '/services/shortlist/#ids=',
    '/services/shortlist/#ids=A B',
  ])('may not lead to %s', (href) => {
    expect(faultsOfLink(href)).toMatchObject([{ line: 5 }]);
  });
});

describe('a link of the settings or of an alert', () => {
  const nowhere = '/no-such-page/';
  test.each<[what: string, file: string, line: number, change: (content: Content) => void]>([
    ['the banner', 'site.yaml', 16, ({ site }) => (site.phase.link.href = nowhere)],
    ['the navigation', 'site.yaml', 21, ({ site }) => site.navigation.forEach((link, index) => index === 1 && (link.href = nowhere))],
    ['a door', 'site.yaml', 31, ({ site }) => site.doors.forEach((door, index) => index === 1 && (door.href = nowhere))],
    ['a link of a door', 'site.yaml', 28, ({ site }) => site.doors[0]?.links.forEach((link) => (link.href = nowhere))],
    ['an alert', 'alerts/snow.yaml', 5, ({ alerts }) => (pick(alerts, 'snow').data.link = { href: nowhere, text: 'More' })],
  ])('is checked, too: %s', (_what, file, line, change) => {
    expect(faultsAfter(change)).toMatchObject([
      { file: `content/${file}`, line, fault: expect.stringContaining(nowhere) },
    ]);
  }); // prettier-ignore

  test('is told with the file that holds it', () => {
    const content = fixtureWith(({ site }) => (site.phase.link.href = nowhere));
    content.siteFile = '../our-content/site.yaml';
    const { faults } = buildModel(content, { today: '2026-01-01' });
    expect(faults.map(({ file }) => file)).toEqual(['../our-content/site.yaml']);
  });
});
