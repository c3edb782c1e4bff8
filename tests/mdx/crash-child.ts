/** Reads texts (a JSON object from the standard input, by name) one after the other, and says what became of each. */
import { readFileSync } from 'node:fs';
import { readEntry } from '#mdx/read-entry.ts';

const texts = JSON.parse(readFileSync(0, 'utf8')) as Record<string, string>;
for (const [name, text] of Object.entries(texts)) {
  process.stdout.write(`\n${name}\t`);
  const { entry, faults } = readEntry(
    'pages',
    `content/pages/x.mdx`,
    new TextEncoder().encode(text),
  );
  process.stdout.write(entry ? 'accepted' : `${faults.length} refused: ${faults[0]?.remedy ?? ''}`);
}
