/** `npm run import`: makes draft entries of a Word file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { entryFile, knownContent, writeEntries } from './import/content-folder.ts';
import { type Imported, importWord } from './import/word.ts';
import { limits } from './import/word-parts.ts';
import { count, Letter, runCommand, today } from './lib/command.ts';
import { ROOT } from './lib/root.ts';

const USAGE = `Use: npm run import -- paper.docx [--content DIR] [--authority ID] [--dry-run]

Makes entries of a Word file: of a Cabinet paper its transcript, the paper and a decision for each
item; of a committee report its transcript, the report and its sections. Prints what it made and
what it was unsure of. It never overwrites a file, and writes all entries or none.

  --content DIR   the folder to write to (content, or what CONTENT_DIR names)
  --authority ID  the council whose paper it is (the one the site is for)
  --dry-run       prints only, writes nothing
  --help          prints this

Exit code: 0 made, 1 the file cannot be brought in, 2 wrongly called.`;

/** Reads the bytes of the file; one that is far too big is not even loaded. */
function bytesOf(file: string): Uint8Array {
  // npm runs scripts in the project’s folder and keeps where the command was typed.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new Letter(
      file,
      'There is no such file.',
      'Check the name; put it in quotation marks if it has spaces.',
    );
  }
  if (statSync(path).size > limits.fileBytes) return new Uint8Array(limits.fileBytes + 1);
  return readFileSync(path);
}

/** What was made and what must be looked at, for the person who ran the command. */
function report({ entries, doubts }: Imported, shown: string, isDry: boolean): string {
  const heading = `${count(entries.length, 'entry', 'entries')} ${isDry ? 'would be made' : 'made'}:`;
  const made = entries.map((entry) => `  ${shown}/${entryFile(entry)}\n      ${entry.title}`);
  const unsure = doubts.map(
    ({ entry, field, what }) =>
      `  ${entry}${field === undefined ? '' : `: ${field}`}\n      ${what}`,
  );
  return [heading, ...made, '', `Unsure of ${count(doubts.length, 'thing')}:`, ...unsure].join(
    '\n',
  );
}

await runCommand({
  usage: USAGE,
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    authority: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  takesFiles: true,
  run: async ({ content, authority, 'dry-run': isDry }, [file, ...others]) => {
    if (file === undefined || others.length > 0) {
      console.error(USAGE);
      return 2;
    }
    const folder = resolve(ROOT, content);
    const known = knownContent(folder, content);
    const council = authority ?? known.authority;
    if (!known.existing.has(`authorities/${council}`)) {
      throw new Letter(
        '--authority',
        `There is no council “${council}” in ${content}/authorities.`,
        'Name one that is there, or add it first.',
      );
    }
    const imported = await importWord(bytesOf(file), {
      ...known,
      fileName: basename(file),
      authority: council,
      today: today(),
    });
    if (!isDry) writeEntries(folder, imported.entries);
    console.log(report(imported, content, isDry));
    return 0;
  },
});
