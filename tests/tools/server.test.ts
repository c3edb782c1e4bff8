import { request } from 'node:http';
import { join } from 'node:path';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '#tools/serve/server.ts';
import { folderWith } from './folder.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Serves a small site and gives a function that asks it, with the path sent as it is written. */
async function serve() {
  const parent = folderWith({
    'secret.txt': 'secret',
    'dist-2/secret.txt': 'secret',
    'dist/index.html': '<h1>Home</h1>',
    'dist/404.html': '<h1>Not here</h1>',
    'dist/decisions/index.html': '<h1>Decisions</h1>',
    'dist/search/index.html': '<h1>Search</h1>',
    'dist/api/v1/decisions.json': '{}',
    'dist/.env': 'secret',
    'dist/.git/config': 'secret',
    'dist/.well-known/security.txt': 'Contact: x',
    'dist/_astro/a.1.css': 'p{}',
  });
  const dir = join(parent, 'dist');
  const { url, close } = await startServer({ dir });
  onTestFinished(close);
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<Answer>((done, fail) => {
      const { hostname, port } = new URL(url);
      request({ hostname, port, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', fail)
        .end();
    });
  return { ask, dir, url };
}

describe('the local server', () => {
  test('serves pages with the headers of the policy', async () => {
    const { ask } = await serve();
    const { status, headers, body } = await ask('/decisions/');
    expect({ status, body }).toEqual({ status: 200, body: '<h1>Decisions</h1>' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['cache-control']).toBe('no-cache');
    expect((await ask('/search/')).headers['content-security-policy']).toContain(
      'wasm-unsafe-eval',
    );
    expect((await ask('/_astro/a.1.css')).headers['cache-control']).toContain('immutable');
    expect((await ask('/api/v1/decisions.json')).headers['access-control-allow-origin']).toBe('*');
  });

  test('is on this machine only', async () => {
    const { url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('answers HEAD without a body and with the length', async () => {
    const { ask } = await serve();
    const { status, headers, body } = await ask('/', 'HEAD');
    expect({ status, body, length: headers['content-length'] }).toEqual({
      status: 200,
      body: '',
      length: '13',
    });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { ask } = await serve();
    const { status, headers } = await ask('/', method);
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  test('sends a reader without the slash to the address with it, and keeps the question', async () => {
    const { ask } = await serve();
    const { status, headers } = await ask('/decisions?topic=roads');
    expect(status).toBe(301);
    expect(headers['location']).toBe('/decisions/?topic=roads');
    expect(headers['content-security-policy']).toBeDefined();
  });

  test('shows the page for what is not there, with status 404 and the policy', async () => {
    const { ask } = await serve();
    for (const path of ['/nothing/', '/nothing', '/index.html/', '/decisions/x.json']) {
      const { status, headers, body } = await ask(path);
      expect({ path, status, body }).toEqual({ path, status: 404, body: '<h1>Not here</h1>' });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  test('never shows a file that begins with a dot, but for the well-known folder', async () => {
    const { ask } = await serve();
    expect((await ask('/.env')).status).toBe(404);
    expect((await ask('/.git/config')).status).toBe(404);
    expect((await ask('/%2eenv')).status).toBe(404);
    expect((await ask('/.well-known/security.txt')).body).toBe('Contact: x');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-2/secret.txt',
    '/%252e%252e/secret.txt',
    '/decisions/../../secret.txt',
    '/./',
    '//evil.example/',
    '/decisions//',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/%ff',
    '/%',
    '/<script>',
    'http://evil.example/',
    `/${'a'.repeat(3000)}`,
  ])('refuses the hostile address %s', async (path) => {
    const { ask } = await serve();
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body).not.toContain('secret');
  });

  test('says that nothing has changed to a reader who has the newest', async () => {
    const { ask } = await serve();
    const { headers } = await ask('/');
    const again = await ask('/', 'GET', { 'If-None-Match': String(headers['etag']) });
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' });
  });

  test('shows a new site as soon as it is in its place', async () => {
    const { ask, dir } = await serve();
    renameSync(dir, `${dir}.old`);
    const waiting = ask('/');
    mkdirSync(`${dir}.next`);
    writeFileSync(join(`${dir}.next`, 'index.html'), '<h1>New</h1>');
    renameSync(`${dir}.next`, dir);
    expect((await waiting).body).toBe('<h1>New</h1>');
  });

  test('takes the next port when the named one is taken, and says so when it may not', async () => {
    const { url, dir } = await serve();
    const port = Number(new URL(url).port);
    const next = await startServer({ dir, port, tries: 20 });
    onTestFinished(next.close);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await expect(startServer({ dir, port })).rejects.toThrow('Name another port');
  });
});
