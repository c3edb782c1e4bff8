/** The editor's page as part of a built site: only where it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSingle } from '#mdx/read-entry.ts';
import { Letter } from '#tools/lib/command.ts';

/** Whether the environment asks for the editor's page: CMS=1. */
export const withEditor = (): boolean => process.env['CMS'] === '1';

/**
 * Makes the editor's page in `admin/` of a built folder.
 *
 * @throws Letter when the settings of the site cannot be read
 */
export async function placeEditor(contentDir: string, dir: string): Promise<void> {
  await makeEditor(contentDir, join(dir, 'admin'));
}

/**
 * Makes the editor's page, for the site whose settings are in the content folder.
 *
 * @throws Letter when they cannot be read
 */
export async function makeEditor(contentDir: string, outDir: string): Promise<void> {
  const { data: site } = readSingle(
    'site',
    'content/site.yaml',
    readFileSync(join(contentDir, 'site.yaml')),
  );
  if (!site) {
    throw new Letter(
      'content/site.yaml',
      'The settings of the site cannot be read.',
      'See what is wrong with npm run content.',
    );
  }
  // It brings Vite, which a build without the editor does not need.
  const { buildAdminFiles } = await import('#tools/cms/admin-files.ts');
  await buildAdminFiles({ outDir, siteName: site.name, siteUrl: site.address });
}
