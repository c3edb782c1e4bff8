import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type EntryName, settingsCollection } from '#schemas/forms.ts';
import type { FileFormat } from '#outputs/cms/format.ts';

/** Every content file of a folder with its text and its format. */
export function contentFiles(
  folder: string,
): { file: string; text: string; format: FileFormat; entry: EntryName }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const files = statSync(path).isDirectory()
      ? readdirSync(path).map((file) => join(path, file))
      : [path];
    return files.map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
      format: file.endsWith('.mdx') ? ('mdx' as const) : ('yaml' as const),
      entry: {
        collection: name === 'site.yaml' || name === 'search' ? settingsCollection : name,
        slug: basename(file).replace(/\.\w+$/, ''),
      } as EntryName,
    }));
  });
}

/** How many lines of two texts differ, counted as a diff would: lines taken out and lines put in, the larger of the two. */
export function changedLines(before: string, after: string): number {
  const [old, next] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, next.length) - start &&
    old[old.length - 1 - end] === next[next.length - 1 - end]
  )
    end += 1;
  return Math.max(old.length, next.length) - start - end;
}
