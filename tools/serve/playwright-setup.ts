/** Serves the built site for as long as the journeys run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Letter } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { startServer } from './server.ts';

export default async function setUp(): Promise<() => Promise<void>> {
  const dir = join(ROOT, 'dist');
  if (!existsSync(dir)) {
    throw new Letter('dist', 'There is no built site.', 'Build it first: npm run build.');
  }
  const { url, close } = await startServer({ dir });
  // The workers are started after this and read it in playwright.config.ts.
  process.env['SITE_URL'] = url;
  return close;
}
