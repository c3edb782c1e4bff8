import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { slugPattern } from '#schemas/fields/text.ts';
import { type CollectionName, collectionNames, collections } from '#schemas/index.ts';
import { readEntry, readSite } from './read-entry.ts';
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
  'search',
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

/** A file name can hold anything; what is shown of it must stay on one line. */
const showName = (name: string) => name.replace(/[^\x20-\x7E\u00A0-\u024F]/g, '?');

function nameFaults(
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

function readCollection(folder: string, shown: string, collection: CollectionName) {
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
    const result = readEntry(collection, file, readFileSync(path));
    faults.push(...result.faults);
    if (result.entry) entries.push(result.entry);
  }
  return { entries, faults, files };
}

/** Pictures that a body shows but the media library does not hold. */
function pictureFaults(entries: Entry<unknown>[], mediaFolder: string): Fault[] {
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

/**
 * Reads the whole content folder: the site settings and every collection, which may have no entry and no folder. Gives all faults of the run at once, each with
 * file, line, fault and remedy, and those of the files that are published as they are. Never runs what it reads. `shown` is how the folder is named in messages.
 */
export function readContent(
  folder: string,
  shown = 'content',
  publicFolder = 'public',
): ContentResult {
  const faults = publicFaults(publicFolder);
  const mediaFolder = join(publicFolder, 'media');
  let files = 0;
  const read: Record<string, Entry<unknown>[]> = {};
  const known = [...collectionNames, 'site.yaml'];
  for (const item of inOrder(folder)) {
    if (!known.includes(item.name)) {
      faults.push({
        file: `${shown}/${showName(item.name)}`,
        fault: 'This is not a collection of the site.',
        remedy: `The folders are ${orList(collectionNames)}.${didYouMean(item.name, collectionNames)}`,
      });
    }
  }
  for (const collection of collectionNames) {
    const path = join(folder, collection);
    const found = lstatSync(path, { throwIfNoEntry: false });
    read[collection] = [];
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
    const result = readCollection(path, `${shown}/${collection}`, collection);
    read[collection] = result.entries;
    faults.push(...result.faults, ...pictureFaults(result.entries, mediaFolder));
    files += result.files;
  }
  const settingsFile = join(folder, 'site.yaml');
  const settingsFound = lstatSync(settingsFile, { throwIfNoEntry: false });
  if (settingsFound?.isFile() !== true) {
    const fault = settingsFound
      ? 'This is not a plain file.'
      : 'The settings of the site are missing.';
    faults.push({ file: `${shown}/site.yaml`, fault, remedy: 'Put them into this file.' });
    return { faults, files };
  }
  if (settingsFound.size > limits.bytes) {
    return { faults: [...faults, tooBig(`${shown}/site.yaml`)], files };
  }
  files += 1;
  const settings = readSite(`${shown}/site.yaml`, readFileSync(settingsFile));
  faults.push(...settings.faults);
  if (faults.length > 0 || !settings.site) return { faults, files };
  return {
    content: {
      site: settings.site,
      siteFile: `${shown}/site.yaml`,
      siteLines: settings.lines,
      ...read,
    } as Content,
    faults,
    files,
  };
}
