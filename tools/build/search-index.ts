/** Makes the search index of a built folder: Pagefind’s files, and beside them what the query layer needs. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchSettings } from '#schemas/search/settings.ts';
import type { SearchEntry } from '#search/data.ts';
import { Letter } from '#tools/lib/command.ts';
import { readSearchPages, type SearchPage } from './search/read-pages.ts';
import { searchRecords } from './search/records.ts';
import { pageNames, siteData } from './search/site-data.ts';
import { pageText } from './search/texts.ts';

/** What an index step found, for the build’s report. */
export interface IndexResult {
  pages: SearchPage[];
  /** Bytes of the word index as it is sent. */
  bytes: number;
}

/** Where the layer’s own files lie, below the built folder. */
const ownFolder = 'search-data';

/** A small index is loaded whole at the first search, so that the next ones cost only text. */
const wholeBelow = 150_000;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/**
 * Indexes every page of a folder that is marked for search, and writes `pagefind/` and `search-data/` into it.
 *
 * @throws Letter when Pagefind reports an error, or found no page
 */
export async function indexForSearch(dir: string, settings: SearchSettings): Promise<IndexResult> {
  const pages = readSearchPages(dir);
  if (pages.length === 0) throw failed(['There is no page to index.']);
  const bytes = await writePagefind(dir, pages);
  const folder = join(dir, ownFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'text'), { recursive: true });
  const names = pageNames(dir);
  const lost = pages.filter(({ address }) => !names.has(address));
  if (lost.length > 0) throw failed(lost.map(({ address }) => `It left out ${address}`));
  for (const page of pages) {
    const name = names.get(page.address);
    const text = pageText(page);
    if (name !== undefined && text) {
      writeFileSync(join(folder, 'text', `${name}.json`), JSON.stringify(text));
    }
  }
  const data = JSON.stringify(siteData(pages, names, settings, bytes < wholeBelow));
  const entry: SearchEntry = { data: `data.${hashOf(data)}.json` };
  writeFileSync(join(folder, entry.data), data);
  writeFileSync(join(folder, 'entry.json'), JSON.stringify(entry));
  return { pages, bytes };
}

/** Writes Pagefind’s own files and gives the bytes of its word index. */
async function writePagefind(dir: string, pages: readonly SearchPage[]): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw failed(errors);
    for (const record of searchRecords(pages)) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw failed([`${record.url}:`, ...added.errors]);
    }
    const outputPath = join(dir, 'pagefind');
    rmSync(outputPath, { recursive: true, force: true });
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw failed(faults);
    for (const { path, content } of files) {
      // Its ready-made user interfaces are not used.
      if (/(?:-ui|-highlight|-worker)\b.*\.(?:js|css)$/.test(path)) continue;
      mkdirSync(join(outputPath, path, '..'), { recursive: true });
      const isScript = path === 'pagefind.js';
      writeFileSync(join(outputPath, path), isScript ? await smaller(path, content) : content);
    }
    return files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .reduce((sum, { content }) => sum + content.length, 0);
  } finally {
    await close();
  }
}

/** Pagefind’s script without the spaces and long names that its own build leaves: a sixth less to send. */
async function smaller(path: string, content: Uint8Array): Promise<string> {
  // Vite takes longer to load than the index to make: only who indexes pays for it.
  const { minify } = await import('vite');
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true });
  if (errors.length > 0) throw failed(errors.map(({ message }) => `${path}: ${message}`));
  return code;
}

function failed(errors: readonly string[]): Letter {
  return new Letter(
    'search index',
    `Pagefind could not make the index. ${errors.join(' ')}`,
    'The last good site was left as it was. Put the fault right and build again.',
  );
}
