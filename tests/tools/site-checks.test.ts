import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkSite, siteChecks } from '#tools/check/site/check-site.ts';
import { reportSite } from '#tools/check/site/report.ts';
import { folderWith } from './folder.ts';

const ORIGIN = 'https://council.example';

/** A page with nothing wrong in it. */
const page = ({ title = 'Decisions', head = '', main = '', address = '/decisions/' } = {}) =>
  `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} – County Hall</title>
<meta property="og:site_name" content="County Hall">
<link rel="canonical" href="${ORIGIN}${address}">
<link rel="stylesheet" href="/_astro/a.css">
${head}</head>
<body>
<main id="main">
<h1>${title}</h1>
<p id="first">Cabinet decided this in the autumn of 2011.</p>
${main}</main>
</body>
</html>
`;

const clean: Record<string, string> = {
  'index.html': page({
    title: 'Home',
    address: '/',
    main: '<a href="/decisions/#first">All</a>\n',
  }),
  'decisions/index.html': page(),
  '_astro/a.css':
    'p { background: url("b.png") } q { background: url(data:image/png;base64,AA==) }',
  'sitemap.xml': `<urlset><url><loc>${ORIGIN}/</loc></url><url><loc>${ORIGIN}/decisions/</loc></url></urlset>`,
  'feed.atom': `<feed><link href="${ORIGIN}/feed.atom"/><entry><link href="${ORIGIN}/decisions/"/></entry></feed>`,
};

/** What the checks find when the clean site is changed. */
const found = async (changes: Record<string, string>) => {
  const { faults } = await checkSite(folderWith({ ...clean, ...changes }));
  return faults.map(({ check, file }) => `${check}: ${file}`);
};

const inPage = (main: string) => found({ 'decisions/index.html': page({ main: `${main}\n` }) });
const inHead = (head: string) => found({ 'decisions/index.html': page({ head: `${head}\n` }) });

describe('a clean site', () => {
  test('passes every check, and each looked at something', async () => {
    const { pages, faults, perCheck } = await checkSite(folderWith(clean));
    expect(faults).toEqual([]);
    expect(pages).toBe(2);
    expect(Object.keys(perCheck)).toEqual(siteChecks.map(({ name }) => name));
    for (const looked of Object.values(perCheck)) expect(looked).toBeGreaterThan(0);
  });

  test('may carry data for machines, links to other sites and links in the page', async () => {
    expect(await inHead('<script type="application/ld+json">{"@type":"Report"}</script>')).toEqual(
      [],
    );
    expect(
      await inPage('<a href="https://other.example/">Other</a> <a href="#first">First</a>'),
    ).toEqual([]);
    expect(
      await inPage('<a href="/feed.atom">Feed</a> <a href="mailto:a@b.example">Post</a>'),
    ).toEqual([]);
  });
});

describe('links', () => {
  const here = 'links: decisions/index.html';
  test.each([
    ['leads to a page that is not there', '<a href="/nothing/">x</a>'],
    ['lacks the slash at the end', '<a href="/decisions">x</a>'],
    ['has the wrong capital letters', '<a href="/Decisions/">x</a>'],
    ['names an anchor that is not there', '<a href="/#nothing">x</a>'],
    ['names an anchor that its own page lacks', '<a href="#nothing">x</a>'],
    ['names our own address in full, and it is not there', `<a href="${ORIGIN}/gone/">x</a>`],
    ['is relative and leads nowhere', '<a href="../gone/">x</a>'],
  ])('is caught when it %s', async (_, html) => expect(await inPage(html)).toContain(here));

  test('is caught when a picture, a form or the head names what is not there', async () => {
    expect(await inPage('<img src="/gone.png" alt="x">')).toContain(here);
    expect(await inPage('<img src="/feed.atom" srcset="/gone.png 2x" alt="x">')).toContain(here);
    expect(await inPage('<form action="/gone/"><button type="submit">x</button></form>')).toContain(
      here,
    );
    expect(await inHead(`<meta property="og:image" content="${ORIGIN}/gone.png">`)).toContain(here);
    expect(await inHead('<link rel="icon" href="/gone.svg">')).toContain(here);
  });

  test('is caught in the sitemap and in a feed', async () => {
    const gone = (xml = '') => xml.replace('/decisions/', '/gone/');
    expect(await found({ 'sitemap.xml': gone(clean['sitemap.xml']) })).toEqual([
      'links: sitemap.xml',
    ]);
    expect(await found({ 'feed.atom': gone(clean['feed.atom']) })).toEqual(['links: feed.atom']);
  });

  test('may lead to a file that is served under another address', async () => {
    const link = page({ main: '<a href="/open-referral/v3/">x</a>\n' });
    expect(await found({ 'decisions/index.html': link })).toEqual([here]);
    expect(
      await found({ 'decisions/index.html': link, 'open-referral/v3/index.json': '{}' }),
    ).toEqual([]);
  });

  test('may carry a list of services to the pages that read one, and to no other', async () => {
    const shortlist = page({ title: 'Shortlist', address: '/services/shortlist/' });
    const withLink = (href: string) =>
      found({
        'services/shortlist/index.html': shortlist,
        'decisions/index.html': page({ main: `<a href="${href}">x</a>\n` }),
      });
    expect(await withLink('/services/shortlist/#ids=music-lessons,bus-passes')).toEqual([]);
    expect(await withLink('/services/shortlist/#music-lessons')).toEqual([here]);
    expect(await withLink('/#ids=music-lessons')).toEqual([here]);
  });

  test('is told with the address that was meant', async () => {
    const dir = folderWith({
      ...clean,
      'index.html': page({ main: '<a href="/decisions">x</a>' }),
    });
    const { faults } = await checkSite(dir);
    expect(faults.find(({ check }) => check === 'links')?.remedy).toContain('“/decisions/”');
  });
});

describe('titles', () => {
  test('are caught when missing, without the name of the site, or used twice', async () => {
    const bad = (from: string | RegExp, to: string) =>
      found({ 'decisions/index.html': page().replace(from, to) });
    const here = 'titles: decisions/index.html';
    expect(await bad(/<title>.*<\/title>\n/, '')).toContain(here);
    expect(await bad(/<title>.*<\/title>/, '<title> </title>')).toContain(here);
    expect(await bad('Decisions – County Hall', 'Decisions')).toContain(here);
    expect(await bad('Decisions – County Hall', 'Home – County Hall')).toContain(
      'titles: index.html',
    );
  });
});

describe('the editor', () => {
  const editor = (head = '<meta name="robots" content="noindex">') =>
    `<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>Editor – County Hall</title>\n${head}\n` +
    '<script src="/admin/boot.js"></script>\n</head>\n<body>\n</body>\n</html>\n';
  const withEditor = (head?: string) =>
    found({ 'admin/index.html': editor(head), 'admin/boot.js': '' });

  test('is found where nobody asked for it', async () => {
    expect(await withEditor()).toEqual(['editor: admin/boot.js', 'editor: admin/index.html']);
  });

  test('passes where it was asked for, though its page is made by script', async () => {
    vi.stubEnv('CMS', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await withEditor()).toEqual([]);
    expect(await withEditor('')).toEqual(['editor: admin/index.html']);
    expect(await found({})).toEqual(['editor: admin/index.html']);
  });

  test('is the only page that may need script', async () => {
    vi.stubEnv('CMS', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const changes = { 'admin/index.html': editor(), 'admin/boot.js': '', 'other/index.html': editor() }; // prettier-ignore
    expect(await found(changes)).toContain('readable without script: other/index.html');
  });
});

describe('headings', () => {
  test.each([
    ['there are two h1', '<h1>Again</h1>'],
    ['a level is left out', '<h3>Deep</h3>'],
    ['one is empty', '<h2> </h2>'],
  ])('are caught when %s', async (_, html) => {
    expect(await inPage(html)).toContain('headings: decisions/index.html');
  });

  test('are caught when there is no h1', async () => {
    const none = page().replace(/<h1>.*<\/h1>/, '');
    expect(await found({ 'decisions/index.html': none })).toContain(
      'headings: decisions/index.html',
    );
  });
});

describe('inline code', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a module', '<script type="module">alert(1)</script>'],
    ['a stylesheet', '<style>p{}</style>'],
    ['a style', '<p style="color:red">x</p>'],
    ['an event', '<p onclick="x()">x</p>'],
    ['an event in capitals', '<p ONCLICK="x()">x</p>'],
    ['a script address', '<a href="javascript:x()">x</a>'],
    ['a script address with a tab in it', '<a href="java&#9;script:x()">x</a>'],
    ['a page in an attribute', '<iframe srcdoc="&lt;p&gt;" title="x"></iframe>'],
  ])('is caught when it is %s', async (_, html) => {
    expect(await inPage(html)).toContain('inline code: decisions/index.html');
  });
});

describe('other hosts', () => {
  const here = 'other hosts: decisions/index.html';
  test.each([
    ['a picture', '<img src="https://cdn.example/a.png" alt="x">'],
    ['a picture without a scheme', '<img src="//cdn.example/a.png" alt="x">'],
    [
      'a picture of another size',
      '<img src="/feed.atom" srcset="https://cdn.example/a.png 2x" alt="x">',
    ],
    ['a script', '<script src="https://cdn.example/a.js"></script>'],
    ['a frame', '<iframe src="https://cdn.example/" title="x"></iframe>'],
  ])('are caught when %s comes from there', async (_, html) => {
    expect(await inPage(html)).toContain(here);
  });

  test('are caught in the head and in a stylesheet', async () => {
    expect(await inHead('<link rel="stylesheet" href="https://cdn.example/a.css">')).toContain(
      here,
    );
    expect(await inHead('<link rel="preconnect" href="https://cdn.example/">')).toContain(here);
    const sheet = 'other hosts: _astro/a.css';
    expect(await found({ '_astro/a.css': '@import "https://cdn.example/a.css";' })).toContain(
      sheet,
    );
    expect(await found({ '_astro/a.css': 'p{src:url(//cdn.example/a.woff2)}' })).toContain(sheet);
  });
});

describe('a page that needs script', () => {
  const here = 'readable without script: decisions/index.html';
  test('is caught when its main part is missing, empty or hidden', async () => {
    const bad = (from: string | RegExp, to: string) =>
      found({ 'decisions/index.html': page().replace(from, to) });
    expect(await bad(/<main[^]*<\/main>/, '<div><h1>x</h1></div>')).toContain(here);
    expect(await bad(/<p id="first">.*<\/p>/, '')).toContain(here);
    expect(await bad('<main id="main">', '<main id="main" hidden>')).toContain(here);
    expect(await bad('<body>', '<body hidden>')).toContain(here);
  });
});

describe('HTML', () => {
  test('is caught when it is not valid, with its line', async () => {
    const broken = page({ main: '<ul><p>x</p></ul>\n' });
    const { faults } = await checkSite(folderWith({ ...clean, 'decisions/index.html': broken }));
    expect(faults).toMatchObject([{ check: 'valid HTML', file: 'decisions/index.html', line: 14 }]);
  });

  test('is caught when an id is there twice', async () => {
    expect(await inPage('<p id="first">x</p>')).toEqual(['valid HTML: decisions/index.html']);
  });
});

describe('XML', () => {
  const feed = (words: string) => found({ 'feed.atom': `<feed><title>${words}</title></feed>` });
  const here = 'well-formed XML: feed.atom';

  test('passes with all that XML allows', async () => {
    const whole =
      '<?xml version="1.0"?>\n<!-- a & b -->\n<feed a="&gt;>" b=\'"\'><title><![CDATA[a & <b>]]></title>&#xE9;<x/></feed>\n';
    expect(await found({ 'feed.atom': whole })).toEqual([]);
  });

  test.each([
    ['a sign that XML may not hold', 'a\uFFFEb'],
    ['a number of such a sign', 'a&#xFFFE;b'],
    ['a control', 'a\u0001b'],
    ['an “&” of its own', 'a & b'],
    ['a name that XML does not know', 'a&nbsp;b'],
    ['a tag that is not closed', '<b>'],
    ['a tag that closes nothing', '</b>'],
    ['a “<” of its own', 'a < b'],
    ['an attribute without quotation marks', '<b c=d/>'],
    ['an attribute twice', '<b c="d" c="e"/>'],
    ['the end of a part without its beginning', 'a ]]> b'],
    ['a part that does not end', '<![CDATA[ a'],
  ])('is caught when it has %s', async (_what, words) => {
    expect(await feed(words)).toContain(here);
  });

  test('is caught when it has two roots, or none, with the line', async () => {
    const dir = folderWith({ ...clean, 'feed.atom': '<a/>\n\n<b/>', 'sitemap.xml': '' });
    const { faults } = await checkSite(dir);
    expect(faults.filter(({ check }) => check === 'well-formed XML')).toMatchObject([
      { file: 'feed.atom', line: 3, fault: 'The file has a second root.' },
      { file: 'sitemap.xml', line: 1, fault: 'The file has no root.' },
    ]);
  });
});

describe('the checks', () => {
  test('fail on a folder without a page', async () => {
    const report = await checkSite(folderWith({ 'robots.txt': '' }));
    expect(report.faults.map(({ check }) => check)).toEqual(siteChecks.map(({ name }) => name));
    expect(reportSite(report, () => {})).toBe(false);
  });

  test('say how much they looked at, and tell each fault as a letter', async () => {
    const lines: string[] = [];
    const dir = folderWith({ ...clean, 'index.html': page({ main: '<p onclick="x()">x</p>\n' }) });
    expect(reportSite(await checkSite(dir), (line) => lines.push(line))).toBe(false);
    expect(lines.join('\n')).toMatch(/index\.html\n {4}.*onclick.*\n {4}Listen in a script\./);
    expect(lines.at(-1)).toMatch(/^2 pages looked at, \d+ faults$/);
  });
});
