/** `npm run check:site`: looks at every page of the built site. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Letter, runCommand } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { checkSite } from './site/check-site.ts';
import { reportSite } from './site/report.ts';

const USAGE = `Use: npm run check:site [-- --dir DIR]

Checks links, titles, headings, inline code, other hosts, reading without script and valid HTML on
every page of the built site, and that feeds and other XML are well formed.

  --dir DIR  the built folder (dist)
  --help     prints this

Exit code: 0 no fault, 1 faults or no page, 2 wrongly called.`;

await runCommand({
  usage: USAGE,
  options: { dir: { type: 'string', default: 'dist' } },
  run: async ({ dir }) => {
    const folder = resolve(ROOT, dir);
    if (!existsSync(folder)) {
      throw new Letter(dir, 'There is no such folder.', 'Build the site first: npm run build.');
    }
    return reportSite(await checkSite(folder)) ? 0 : 1;
  },
});
