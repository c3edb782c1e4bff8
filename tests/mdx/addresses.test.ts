import { describe, expect, test } from 'vitest';
import { judgeImage, judgeLink } from '#mdx/addresses.ts';

describe('a link', () => {
  test.each([
    '/', '/about/', '/decisions/a-b/', '/documents/x/#section-2-payroll', '/search/?q=bus', '/api/v1/decisions.json',
    '#what-to-do-instead', '#user-content-fn-1', 'https://www.gov.uk/free-school-transport', 'https://www.gov.uk/a?b=c#d',
    'https://www.gov.uk', 'https://en.wikipedia.org/wiki/Essex_(county)', 'mailto:help@council.example', 'tel:01234567890', 'tel:+44-1234-567890',
  ])('to %s is taken', (url) => {
    expect(judgeLink(url)).toEqual({ ok: true });
  }); // prettier-ignore

  test.each([
    ['', 'has no address'],
    ['   ', 'has no address'],
    ['javascript:alert(1)', 'only https:, mailto: and tel:'],
    ['JaVaScRiPt:alert(1)', 'only https:, mailto: and tel:'],
    ['vbscript:x', 'only https:, mailto: and tel:'],
    ['data:text/html,x', 'only https:, mailto: and tel:'],
    ['blob:https://a/b', 'only https:, mailto: and tel:'],
    ['file:///etc/passwd', 'only https:, mailto: and tel:'],
    ['http://www.gov.uk/', 'only https:, mailto: and tel:'],
    ['ftp://example.org/', 'only https:, mailto: and tel:'],
    ['javascript%3Aalert(1)', 'only https:, mailto: and tel:'],
    ['java\tscript:alert(1)', 'hidden character'],
    ['java\nscript:alert(1)', 'hidden character'],
    ['\u0001javascript:alert(1)', 'hidden character'],
    ['https://example.com/\u202Egnp.exe', 'hidden character'],
    ['/a\\b/', 'back slash'],
    ['/\\evil.example', 'back slash'],
    ['//evil.example/', 'starts with “//”'],
    ['/../secret/', 'contains “..”'],
    ['/a/%2e%2e/b/', 'contains “..”'],
    ['https://user@evil.example/', 'user name'],
    ['https://www.gov.uk@evil.example/', 'user name'],
    ['https://www.gоv.uk/', 'look-alike letters'],
    ['https://xn--gv-fmc.uk/', 'look-alike letters'],
    ['https://localhost/', 'not an ordinary public address'],
    ['https://127.0.0.1/', 'not an ordinary public address'],
    ['https://example.org:8443/', 'not an ordinary public address'],
    ['https:example.org', 'not an ordinary public address'],
    ['mailto:a@b.uk?bcc=x@evil.example', 'plain e-mail address'],
    ['tel:call-me', 'telephone number'],
    ['about/', 'must start with'],
    ['/About/', 'must start with'],
    ['/about', 'must start with'],
    ['www.example.org', 'must start with'],
    ['?q=x', 'must start with'],
    ['#A', 'must start with'],
  ])('to “%s” is refused: it %s', (url, words) => {
    const verdict = judgeLink(url);
    expect(verdict).toMatchObject({
      ok: false,
      fault: expect.stringContaining(words),
      remedy: expect.stringMatching(/\.$/),
    });
  });

  test('that is refused is shown short and without hidden characters', () => {
    const verdict = judgeLink(`https://example.org/\u202E${'x'.repeat(500)}`);
    expect(verdict.ok ? '' : verdict.fault).not.toMatch(/\u202E/u);
    expect(verdict.ok ? '' : verdict.fault.length).toBeLessThan(200);
  });
});

describe('a picture', () => {
  test.each(['/media/map.png', '/media/a-1.jpeg', '/media/x.webp'])(
    '%s of the media library is taken',
    (url) => {
      expect(judgeImage(url)).toEqual({ ok: true });
    },
  );

  test.each([
    '', 'map.png', './map.png', '/media/', '/media/x.svg', '/media/sub/x.png', '/media/../x.png', '/media/X.png', '/media/x.png?raw',
    'https://example.org/x.png', 'data:image/png;base64,x', 'node:fs', '/etc/passwd', '/media/x.png.exe',
  ])('“%s” is refused', (url) => {
    expect(judgeImage(url)).toMatchObject({ ok: false, remedy: expect.stringContaining('/media/') });
  }); // prettier-ignore
});
