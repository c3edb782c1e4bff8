import { expect, test } from 'vitest';
import { ask, git, startOnce } from './repository.ts';

const shared = startOnce();

test('a page that reaches the server by another host name is refused', async () => {
  const { url } = shared();
  for (const path of ['/admin/', '/admin/api/state', '/admin/help/']) {
    const { status } = await ask(url, path, { headers: { Host: 'evil.example' } });
    expect({ path, status }).toEqual({ path, status: 403 });
  }
  expect((await ask(url, '/admin/api/state')).status).toBe(200);
});

test.each([
  ['with the Origin of another site', { Origin: 'https://evil.example' }],
  ['that says it is cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['from another port of this machine', { Origin: 'http://127.0.0.1:1' }],
  ['of a form of another site', { Origin: 'null' }],
])('a request %s is refused', async (_, headers) => {
  const { post } = shared();
  const { status, headers: answered } = await post('v1', { action: 'info' }, headers);
  expect(status).toBe(403);
  expect(answered['access-control-allow-origin']).toBeUndefined();
});

test('a request without an Origin, or of another type than JSON, is refused', async () => {
  const { url, post } = shared();
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ action: 'info' });
  expect((await ask(url, '/admin/api/v1', { method: 'POST', headers, body })).status).toBe(403);
  expect((await post('v1', {}, { 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await post('v1', { action: 'info' })).status).toBe(200);
});

test('a request that is far too long is refused', async () => {
  const { post } = shared();
  const { status } = await post('check', { text: 'x'.repeat(600_000) });
  expect(status).toBe(413);
});

test('the page, its help and the site are served beside each other', async () => {
  const { url, root } = shared();
  expect((await ask(url, '/admin/')).status).toBe(503);
  expect((await ask(url, '/admin')).headers['location']).toBe('/admin/');
  expect((await ask(url, '/admin/help/')).body).toBe('<h1>Help</h1>');
  expect((await ask(url, '/')).body).toBe('<h1>Home</h1>');
  expect((await ask(url, '/.cms/clone/.git/config')).status).toBe(404);
  expect(git(root, 'status', '--short', '--', 'content', 'public')).toBe('');
});
