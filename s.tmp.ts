import { chromium } from '@playwright/test';
import { startServer } from '#tools/serve/server.ts';
const s = await startServer({ dir: 'dist', port: 0 });
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const paths = process.argv[2]!.split(',');
for (const w of (process.argv[3] ?? '320,1280').split(',').map(Number)) {
  const p = await b.newPage({ viewport: { width: w, height: 900 } });
  p.on('console', m => console.log(w, m.type(), m.text())); p.on('pageerror', e => console.log('ERR', e.message));
  for (const path of paths) {
    await p.goto(s.url.replace(/\/$/,'') + path); await p.waitForTimeout(process.argv[4] ? 1500 : 100);
    const name = (path.replace(/[^a-z0-9]+/gi,'_') || 'home') + w;
    await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
    console.log(name, await p.evaluate(() => document.documentElement.scrollWidth + 'x' + document.documentElement.scrollHeight));
  }
}
await b.close(); await s.close();
