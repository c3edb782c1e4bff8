import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#schemas/fault.ts';
import { judgeImage } from './addresses.ts';

/**
 * What may lie in `public/`: its files are published as they are. A link to a file elsewhere would publish that file, and
 * the media library, which editors fill, holds nothing but pictures that are what their names say.
 */

const maximumBytes = 5_000_000;

/** How the bytes of a picture begin, by the ending of its name. */
const beginnings: Record<string, RegExp> = {
  // eslint-disable-next-line no-control-regex -- a PNG begins so
  png: /^\x89PNG\r\n\x1A\n/,
  jpg: /^\xFF\xD8\xFF/,
  jpeg: /^\xFF\xD8\xFF/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp[^]{0,32}avi[fs]/,
};

const showName = (name: string) => name.replace(/[^\x20-\x7E\u00A0-\u024F]/g, '?');

/** The first bytes of a file, one sign each. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(48);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function pictureFault(path: string, name: string): Omit<Fault, 'file'> | undefined {
  if (!judgeImage(`/media/${name}`).ok) {
    return {
      fault: 'The name of a picture has only small letters, numbers and hyphens, and one ending.',
      remedy: 'Give it a name such as map-of-essex.jpg (jpg, png, webp, avif or gif).',
    };
  }
  const { size } = lstatSync(path);
  if (size > maximumBytes) {
    return {
      fault: `This picture is too big: ${(size / 1_000_000).toFixed(1)} MB; the limit is ${maximumBytes / 1_000_000} MB.`,
      remedy: 'Save it with fewer pixels.',
    };
  }
  const ending = name.split('.').at(-1) ?? '';
  return beginnings[ending]?.test(beginningOf(path))
    ? undefined
    : {
        fault: `This file is not a picture of the kind “${ending}”.`,
        remedy: 'Save the picture again in the format that its name says.',
      };
}

function faultOf(item: Dirent, path: string, inMedia: boolean): Omit<Fault, 'file'> | undefined {
  if (item.isSymbolicLink()) {
    return { fault: 'This is a link to another file.', remedy: 'Put the file itself here.' };
  }
  if (item.isDirectory()) {
    return inMedia
      ? { fault: 'The media library has no folders.', remedy: 'Put its pictures into the library.' }
      : undefined;
  }
  if (!item.isFile()) return { fault: 'This is not a plain file.', remedy: 'Take it away.' };
  return inMedia ? pictureFault(path, item.name) : undefined;
}

function walk(folder: string, shown: string): Fault[] {
  const inMedia = shown === 'public/media';
  const items = readdirSync(folder, { withFileTypes: true });
  return items
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name);
      const file = `${shown}/${showName(item.name)}`;
      const found = faultOf(item, path, inMedia);
      if (found) return [{ file, ...found }];
      return item.isDirectory() ? walk(path, file) : [];
    });
}

/** Faults of everything in the folder of public files, whether a page shows it or not. There need be no such folder. */
export function publicFaults(folder: string): Fault[] {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isDirectory()
    ? walk(folder, 'public')
    : [{ file: 'public', fault: 'This is not a folder.', remedy: 'Put the folder itself here.' }];
}
