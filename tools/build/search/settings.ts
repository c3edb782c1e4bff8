/** What search needs of the content folder. */
import { join, resolve } from 'node:path';
import { readContent } from '#mdx/read-content.ts';
import type { Content } from '#schemas/content.ts';
import { faultText } from '#schemas/fault.ts';
import type { SearchSettings } from '#schemas/search/settings.ts';
import { Letter } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';

/** The council’s name and what editors set for search. */
function searchSettings({ site, authorities, search = {} }: Content): SearchSettings {
  const home = authorities.find(({ id }) => id === site.authority);
  return {
    home: home?.data.name ?? '',
    synonyms: search.synonyms?.data.synonyms ?? [],
    bestBets: (search.bestBets?.data.bestBets ?? []).map(({ queries, pages }) => ({
      queries,
      pages,
    })),
  };
}

/**
 * Reads them from a content folder.
 *
 * @throws Letter with the first fault when the content cannot be read
 */
export function readSearchSettings(contentDir: string): SearchSettings {
  const folder = resolve(ROOT, contentDir);
  const { content, faults } = readContent(folder, contentDir, join(ROOT, 'public'));
  const [first] = faults;
  if (!content) {
    throw new Letter(
      contentDir,
      first ? `The content has faults. ${faultText(first)}` : 'There is no content.',
      'Run “npm run content” to see all of them.',
    );
  }
  return searchSettings(content);
}
