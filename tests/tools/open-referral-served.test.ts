import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '#tools/serve/server.ts';
import { fixture, modelOf } from '../model/fixture.ts';
import { openReferralOf } from '../outputs/open-referral-files.ts';
import { folderWith } from './folder.ts';

const { graph, frame } = modelOf(fixture());
const files = openReferralOf(graph, frame.origin);

interface Page {
  contents: { id: string }[];
}

/** Serves the files of the interface, and asks them as a client does: by the addresses of the standard, from another site. */
async function serve() {
  const parent = folderWith(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`dist/open-referral/v3/${name}.json`, text]),
    ),
  );
  const { url, close } = await startServer({ dir: join(parent, 'dist') });
  onTestFinished(close);
  const base = `${url}/open-referral/v3`;
  return async (path: string) => {
    const response = await fetch(base + path, { headers: { Origin: 'https://other.example' } });
    const { status, headers, redirected } = response;
    expect({ path, status, redirected }).toEqual({ path, status: 200, redirected: false });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    return (await response.json()) as unknown;
  };
}

describe('Open Referral as a client asks for it', () => {
  test('tells its version at the base address, with and without a slash', async () => {
    const ask = await serve();
    expect(await ask('/')).toMatchObject({ version: 'HSDS-UK-3.0' });
    expect(await ask('')).toEqual(await ask('/'));
  });

  test.each(['services', 'taxonomies', 'taxonomy_terms'])('gives %s, and each of them', async (name) => {
    const ask = await serve();
    const { contents } = (await ask(`/${name}`)) as Page;
    expect(contents.length).toBeGreaterThan(2);
    for (const { id } of contents) expect(await ask(`/${name}/${id}`)).toMatchObject({ id });
  }); // prettier-ignore

  test('gives services at locations, of which there are none', async () => {
    const ask = await serve();
    expect(await ask('/service_at_locations')).toMatchObject({ empty: true, contents: [] });
  });

  test('gives the same one page whatever a client asks to page or filter by', async () => {
    const ask = await serve();
    const whole = await ask('/services');
    expect(await ask('/services?page=1&per_page=10')).toEqual(whole);
    expect(await ask('/services?search=music&minimum_age=5')).toEqual(whole);
    expect(whole).toMatchObject({ total_pages: 1, last_page: true });
  });

  test.each(['/open-referral/v3/services/none', '/open-referral/v3/services/', '/open-referral/v2/', '/open-referral/v3/none.json'])(
    'says in JSON, to every site, that there is nothing at %s',
    async (path) => {
      const parent = folderWith({
        'dist/open-referral/v3/services.json': '{}',
        'dist/404.html': '<h1>Not here</h1>',
      });
      const { url, close } = await startServer({ dir: join(parent, 'dist') });
      onTestFinished(close);
      const { status, headers, json } = await fetch(url + path).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        json: (await response.json()) as unknown,
      }));
      expect({ status, json }).toEqual({
        status: 404,
        json: { error: 'There is nothing at this address.' },
      });
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      const page = await fetch(`${url}/decisions/none/`);
      expect(await page.text()).toContain('Not here');
    },
  ); // prettier-ignore
});
