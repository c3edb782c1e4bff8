import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#schemas/body.ts';
import type { Content, SearchContent } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { slugPattern } from '#schemas/fields/text.ts';
import { type SingleFileName, singleFiles } from '#schemas/forms.ts';
import { type CollectionName, collectionNames, collections } from '#schemas/index.ts';
import { readEntry, readSingle, type SingleData, type SingleResult } from './read-entry.ts';
import { didYouMean, orList } from '#schemas/suggest.ts';
import { publicFaults } from './public-faults.ts';
import { limits } from './text-limits.ts';

/** Names that a file system keeps for itself, with any ending. */
const reservedByFileSystems = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Names that lists use below the address of a collection. */
const reservedInLists = ['by', 'classes', 'compare', 'editions', 'index', 'shortlist'];

/** Names that no page may have, since a page stands at the top: collections and routes of the site. */
const reservedAtTop = [
  ...collectionNames, ...reservedInLists, '404', '500', 'a-to-z', 'admin', 'api', 'data', 'feeds', 'media', 'open-referral', 'pagefind',
  'search', 'search-data',
]; // prettier-ignore

/** Tells whether an id is a name that addresses or file systems keep for something else. */
export const isReserved = (collection: CollectionName, id: string): boolean =>
  reservedByFileSystems.test(id) ||
  (collection === 'pages' ? reservedAtTop : reservedInLists).includes(id);

/** What was found in the content folder. `content` is there only when there is no fault. */
export interface ContentResult {
  content?: Content;
  faults: Fault[];
  /** How many files were read. */
  files: number;
}

/** The files of the content folder, each read on its own and not yet put together. */
export interface FolderRead {
  /** The entries that could be read, in the order of their files. */
  entries: Record<CollectionName, Entry<unknown>[]>;
  /** The settings of the site; missing when they could not be read. */
  settings?: Pick<Content, 'site' | 'siteFile' | 'siteLines' | 'search'>;
  faults: Fault[];
  /** How many files were read. */
  files: number;
}

/** A file name can hold anything; what is shown of it must stay on one line. */
const showName = (name: string) => name.replace(/[^\x20-\x7E\u00A0-\u024F]/g, '?');

/** Faults of the name of a file in the folder of a collection, whose files end in `ending`. */
export function nameFaults(
  collection: CollectionName,
  file: string,
  name: string,
  ending: string,
  kind: 'file' | 'link' | 'folder' | 'other',
): Fault[] {
  const id = name.slice(0, -ending.length);
  if (kind === 'link')
    return [
      { file, fault: 'This is a link to another file.', remedy: 'Put the file itself here.' },
    ];
  if (kind === 'other')
    return [{ file, fault: 'This is not a plain file.', remedy: `Put a ${ending} file here.` }];
  if (kind === 'folder')
    return [
      {
        file,
        fault: 'Folders inside a collection are not read.',
        remedy: `Put its ${ending} files into the folder above.`,
      },
    ];
  if (!name.endsWith(ending))
    return [
      {
        file,
        fault: `Only ${ending} files belong here, not “${showName(name)}”.`,
        remedy: 'Move it elsewhere or delete it.',
      },
    ];
  if (id.length > 80 || !slugPattern.test(id)) {
    return [
      {
        file,
        fault: `“${showName(id)}” cannot be a web address.`,
        remedy: 'Name the file with small letters, numbers and hyphens, at most 80.',
      },
    ];
  }
  if (isReserved(collection, id))
    return [
      { file, fault: `The name “${id}” is reserved.`, remedy: 'Choose another name for the file.' },
    ];
  return [];
}

const kindOf = (item: Dirent | Stats) => {
  if (item.isSymbolicLink()) return 'link';
  if (item.isDirectory()) return 'folder';
  return item.isFile() ? 'file' : 'other';
};

const tooBig = (file: string): Fault => ({
  file,
  fault: `This file is too big; the limit is ${limits.bytes / 1000} kB.`,
  remedy: 'Split it into several files.',
});

const inOrder = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

function readCollection(
  folder: string,
  shown: string,
  collection: CollectionName,
  read: typeof readEntry,
) {
  const ending = `.${collections[collection].format}`;
  const entries: Entry<unknown>[] = [];
  const faults: Fault[] = [];
  let files = 0;
  for (const item of inOrder(folder)) {
    files += 1;
    const file = `${shown}/${showName(item.name)}`;
    const named = nameFaults(collection, file, item.name, ending, kindOf(item));
    if (named.length > 0) {
      faults.push(...named);
      continue;
    }
    const path = join(folder, item.name);
    if (lstatSync(path).size > limits.bytes) {
      faults.push(tooBig(file));
      continue;
    }
    const result = read(collection, file, readFileSync(path));
    faults.push(...result.faults);
    if (result.entry) entries.push(result.entry);
  }
  return { entries, faults, files };
}

/** Pictures that a body shows but the media library does not hold. */
export function pictureFaults(entries: readonly Entry<unknown>[], mediaFolder: string): Fault[] {
  const wanted = entries.flatMap(({ file, body }) => body.links.map((link) => ({ file, ...link })));
  return wanted
    .filter(
      ({ href }) =>
        href.startsWith('/media/') &&
        !lstatSync(join(mediaFolder, href.slice(7)), { throwIfNoEntry: false })?.isFile(),
    )
    .map(({ file, line, href }) => ({
      file,
      line,
      fault: `There is no file “${href}” in the media library.`,
      remedy: 'Add it to public/media, or correct the name.',
    }));
}

/** Faults of everything in the content folder that is no collection of the site. */
const strangerFaults = (folder: string, shown: string): Fault[] =>
  inOrder(folder)
    .filter(({ name }) => ![...collectionNames, 'site.yaml', 'search'].includes(name))
    .map(({ name }) => ({
      file: `${shown}/${showName(name)}`,
      fault: 'This is not a collection of the site.',
      remedy: `The folders are ${orList(collectionNames)}.${didYouMean(name, collectionNames)}`,
    }));

const missingSite = (shown: string): Fault => ({
  file: `${shown}/site.yaml`,
  fault: 'The settings of the site are missing.',
  remedy: 'Put them into this file.',
});

/** Reads a file that stands alone; nothing when it is not there. */
function readAlone<Name extends SingleFileName>(
  folder: string,
  shown: string,
  name: Name,
): SingleResult<SingleData<Name>> | undefined {
  const { path } = singleFiles[name];
  const file = `${shown}/${path}`;
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile()) {
    const fault = { file, fault: 'This is not a plain file.', remedy: 'Put the file itself here.' };
    return { lines: {}, faults: [fault] };
  }
  if (found.size > limits.bytes) return { lines: {}, faults: [tooBig(file)] };
  return readSingle(name, file, readFileSync(join(folder, path)));
}

/** Reads what editors set for search: two files at most, neither of them needed. */
function readSearch(folder: string, shown: string) {
  const { synonyms, 'best-bets': bestBets } = singleFiles;
  const names = [synonyms.path, bestBets.path].map((path) => path.slice('search/'.length));
  const inside = lstatSync(join(folder, 'search'), { throwIfNoEntry: false })?.isDirectory()
    ? inOrder(join(folder, 'search')).map(({ name }) => name)
    : [];
  const faults = inside
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: `${shown}/search/${showName(name)}`,
      fault: 'This is no file of the search.',
      remedy: `The files are ${orList(names)}.${didYouMean(name, names)}`,
    }));
  const said = readAlone(folder, shown, 'synonyms');
  const bets = readAlone(folder, shown, 'best-bets');
  const content: SearchContent = {
    ...(said?.data && {
      synonyms: { file: `${shown}/${synonyms.path}`, lines: said.lines, data: said.data },
    }),
    ...(bets?.data && {
      bestBets: { file: `${shown}/${bestBets.path}`, lines: bets.lines, data: bets.data },
    }),
  };
  return {
    content,
    faults: [...faults, ...(said?.faults ?? []), ...(bets?.faults ?? [])],
    files: inside.length,
  };
}

/**
 * Reads every file of the content folder on its own: the site settings and every collection, which may have no entry and no
 * folder. Gives the faults of those files, and of the files that are published as they are. Never runs what it reads.
 * `shown` is how the folder is named in messages; `read` reads one entry.
 */
export function readFolder(
  folder: string,
  shown = 'content',
  publicFolder = 'public',
  read = readEntry,
): FolderRead {
  const faults = [...publicFaults(publicFolder), ...strangerFaults(folder, shown)];
  const mediaFolder = join(publicFolder, 'media');
  const entries = {} as FolderRead['entries'];
  let files = 0;
  for (const collection of collectionNames) {
    const path = join(folder, collection);
    const found = lstatSync(path, { throwIfNoEntry: false });
    entries[collection] = [];
    // Git keeps no empty folder: one that is not there has no entries.
    if (!found) continue;
    if (!found.isDirectory()) {
      faults.push({
        file: `${shown}/${collection}`,
        fault: 'This is not a folder.',
        remedy: 'Put a folder with the entries here, or take it away.',
      });
      continue;
    }
    const result = readCollection(path, `${shown}/${collection}`, collection, read);
    entries[collection] = result.entries;
    faults.push(...result.faults, ...pictureFaults(result.entries, mediaFolder));
    files += result.files;
  }
  const settings = readAlone(folder, shown, 'site');
  const search = readSearch(folder, shown);
  return {
    entries,
    ...(settings?.data && {
      settings: {
        site: settings.data,
        siteFile: `${shown}/site.yaml`,
        siteLines: settings.lines,
        search: search.content,
      },
    }),
    faults: [...faults, ...(settings?.faults ?? [missingSite(shown)]), ...search.faults],
    files: files + (settings ? 1 : 0) + search.files,
  };
}

/** The content that was read, when nothing of it has a fault. */
export const contentOf = ({ entries, settings, faults }: FolderRead): Content | undefined =>
  // Each entry was checked against the schema of its collection when it was read.
  settings && faults.length === 0 ? ({ ...settings, ...entries } as Content) : undefined;

/**
 * Reads the whole content folder. Gives all faults of the run at once, each with file, line, fault and remedy.
 * `shown` is how the folder is named in messages.
 */
export function readContent(
  folder: string,
  shown = 'content',
  publicFolder = 'public',
): ContentResult {
  const read = readFolder(folder, shown, publicFolder);
  const content = contentOf(read);
  return { ...(content && { content }), faults: read.faults, files: read.files };
}
