/** Makes the search index of a built folder. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { Letter } from '#tools/lib/command.ts';

/**
 * Indexes every page of a folder into its `pagefind` folder and says how many there were.
 *
 * @throws Letter when Pagefind reports an error, or found no page
 */
export async function indexForSearch(dir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw failed(errors);
    const added = await index.addDirectory({ path: dir });
    if (added.errors.length > 0) throw failed(added.errors);
    if (added.page_count === 0) throw failed(['It found no page to index.']);
    const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
    if (written.errors.length > 0) throw failed(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function failed(errors: readonly string[]): Letter {
  return new Letter(
    'search index',
    `Pagefind could not make the index. ${errors.join(' ')}`,
    'The last good site was left as it was. Put the fault right and build again.',
  );
}
