import { describe, expect, test } from 'vitest';
import { components } from '#schemas/components/index.ts';
import { collectionNames } from '#schemas/index.ts';
import { helpPages } from '#tools/cms/help.ts';
import { fixtureFolder } from '../../model/fixture.ts';

const pages = await helpPages(fixtureFolder);
const all = [...pages.entries()];
const page = (address: string) => pages.get(address) ?? expect.fail(`no page “${address}”`);

describe('the help', () => {
  test.each([...collectionNames, 'settings'])(
    'has a guide for %s, with what to do and not to do',
    (name) => {
      const html = page(`${name}/`);
      expect(html).toMatch(/<h1[^>]*>Writing /);
      expect(html).toContain('<th scope="col">Do</th>');
      expect(html).toContain('<th scope="col">Don’t</th>');
    },
  );

  test('lists every guide on its first page', () => {
    const listed = [...page('').matchAll(/href="\/admin\/help\/([^"]+)"/g)].map(([, to]) => to);
    const others = all.map(([address]) => address).filter((address) => address !== '');
    expect(listed.toSorted()).toEqual(others.toSorted());
  });

  test('has no link to a page or a heading of the help that is not there', () => {
    const dead = all.flatMap(([from, html]) =>
      [...html.matchAll(/href="(?:\/admin\/help\/([^"#]*))?(#[^"]*)?"/g)]
        .filter(([, to = from, anchor = '']) => {
          const target = pages.get(to);
          return target === undefined || (anchor && !target.includes(`id="${anchor.slice(1)}"`));
        })
        .map(([link]) => `${from}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('links no file of the repository', () => {
    for (const [address, html] of all) expect(html, address).not.toMatch(/href="[^"]*\.md/);
  });

  test.each(all)(
    'has one first heading, the site’s stylesheets and nothing inline: %s',
    (_address, html) => {
      expect(html.match(/<h1\b/g)).toHaveLength(1);
      expect(html).toMatch(
        /<link rel="stylesheet" href="\/admin\/preview\/_astro\/base-[\w-]+\.css">/,
      );
      expect(html).not.toMatch(/<script|<style|<[^>]+\s(?:style|on[a-z]+)=/);
    },
  );
});

describe('the gallery', () => {
  const gallery = page('components/');

  test.each(Object.keys(components))('shows how %s is written and how it looks', (name) => {
    const section = gallery.split(/<h2\b/).find((part) => part.includes(`>${name}</h2>`)) ?? '';
    expect(section).toContain(`&lt;${name}`);
    expect(section).toContain('Readers see');
    expect(section).toContain('<strong>Do</strong>');
    expect(section).toContain('<strong>Don’t</strong>');
  });

  test('is made from the components of the site', () => {
    expect(gallery).toContain('class="app-notice app-notice--warning"');
    expect(gallery).toContain('<figure class="app-table"');
    expect(gallery).toContain('id="para-2-3"');
  });
});
