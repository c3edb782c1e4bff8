/** `npm run content`: reads every content file and says all that is wrong with them, at once. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContent } from '#mdx/read-content.ts';
import { buildModel } from '#model/build.ts';
import { type Fault, faultText } from '#schemas/fault.ts';
import { count, Letter, letter, runCommand, today } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';

const USAGE = `Use: npm run content [-- --content DIR]

Reads every content file, and the links between them, and prints all faults.

  --content DIR  the folder to read (content, or what CONTENT_DIR names)
  --help         prints this

Exit code: 0 no fault, 1 faults or nothing to read, 2 wrongly called.`;

export interface ContentCheck {
  /** How many files were read. */
  files: number;
  faults: Fault[];
}

/**
 * Reads and judges the content folder as the build does, without building.
 *
 * @throws Letter when the folder is not there; a bad file is a fault, not an error
 */
export function checkContent({
  contentDir,
  publicDir = 'public',
  shown = contentDir,
  today: day = today(),
}: {
  contentDir: string;
  publicDir?: string;
  /** How the content folder is named in the faults. */
  shown?: string;
  today?: string;
}): ContentCheck {
  const folder = resolve(ROOT, contentDir);
  if (!existsSync(folder)) {
    throw new Letter(contentDir, 'There is no such folder.', 'Name the folder with the content.');
  }
  const { content, faults, files } = readContent(folder, shown, resolve(ROOT, publicDir));
  // How entries fit together can only be judged once every file could be read.
  const joined = content ? buildModel(content, { today: day }).faults : [];
  return { files, faults: inOrder([...faults, ...joined]) };
}

/** By file and line, each fault once. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [faultText(fault), fault]));
  return [...unique.values()].toSorted(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Prints a check of the content and says whether it passed. Having read nothing is a fault. */
export function reportContent(
  { files, faults }: ContentCheck,
  contentDir: string,
  print: (text: string) => void = console.log,
): boolean {
  for (const fault of faults) print(`${faultText(fault)}\n`);
  if (files === 0) {
    print(letter(contentDir, 'No content file was found.', 'Name a folder that holds content.'));
  }
  print(`${count(files, 'file')} read, ${count(faults.length, 'fault')}`);
  return files > 0 && faults.length === 0;
}

if (import.meta.main) {
  await runCommand({
    usage: USAGE,
    options: { content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' } },
    run: ({ content }) => (reportContent(checkContent({ contentDir: content }), content) ? 0 : 1),
  });
}
