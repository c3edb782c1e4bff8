import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { slugPattern } from '#schemas/fields/text.ts';
import { type CollectionName, collectionNames, collections } from '#schemas/index.ts';
import { readEntry, readSite } from './read-entry.ts';
import { didYouMean, orList } from './suggest.ts';

/** Names that the site itself uses in addresses, or that a file system keeps for itself. */
const reserved = new Set([
  'admin', 'api', 'pagefind', 'media', 'by', 'compare', 'shortlist', 'search', 'data', 'a-to-z', '404', '500', 'index', 'open-referral',
  'decisions', 'papers', 'topics', 'documents', 'con', 'prn', 'aux', 'nul',
]); // prettier-ignore

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
  file: string,
  name: string,
  ending: string,
  isPlainFile: boolean,
  isLink: boolean,
): Fault[] {
  const id = name.slice(0, -ending.length);
  if (isLink)
    return [
      { file, fault: 'This is a link to another file.', remedy: 'Put the file itself here.' },
    ];
  if (!isPlainFile)
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
  if (reserved.has(id))
    return [
      { file, fault: `The name “${id}” is reserved.`, remedy: 'Choose another name for the file.' },
    ];
  return [];
}

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
    const named = nameFaults(file, item.name, ending, item.isFile(), item.isSymbolicLink());
    if (named.length > 0) {
      faults.push(...named);
      continue;
    }
    const result = readEntry(collection, file, readFileSync(join(folder, item.name)));
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
 * Reads the whole content folder: the site settings and every collection. Gives all faults of the run at once, each with
 * file, line, fault and remedy. Never runs what it reads. `shown` is how the folder is named in messages.
 */
export function readContent(
  folder: string,
  shown = 'content',
  mediaFolder = 'public/media',
): ContentResult {
  const faults: Fault[] = [];
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
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      faults.push({
        file: `${shown}/${collection}`,
        fault: 'This folder is missing.',
        remedy: 'Make it, and put at least one entry into it.',
      });
      continue;
    }
    const result = readCollection(path, `${shown}/${collection}`, collection);
    read[collection] = result.entries;
    faults.push(...result.faults, ...pictureFaults(result.entries, mediaFolder));
    files += result.files;
  }
  const settingsFile = join(folder, 'site.yaml');
  if (!lstatSync(settingsFile, { throwIfNoEntry: false })?.isFile()) {
    faults.push({
      file: `${shown}/site.yaml`,
      fault: 'The settings of the site are missing.',
      remedy: 'Put them into this file.',
    });
    return { faults, files };
  }
  files += 1;
  const settings = readSite(`${shown}/site.yaml`, readFileSync(settingsFile));
  faults.push(...settings.faults);
  if (faults.length > 0 || !settings.site) return { faults, files };
  return {
    content: { site: settings.site, siteLines: settings.lines, ...read } as Content,
    faults,
    files,
  };
}
