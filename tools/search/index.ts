/** Makes the search index of a built folder again, without rendering its pages. */
import { resolve } from 'node:path';
import { indexForSearch } from '#tools/build/search-index.ts';
import { readSearchSettings } from '#tools/build/search/settings.ts';
import { count, runCommand } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';

const USAGE = `Use: node tools/search/index.ts [--dir DIR] [--content DIR]

Makes the search index of a built site again, after a change to the synonyms, the best bets or the
way of indexing.

  --dir DIR      the built site (dist)
  --content DIR  the folder with the content (content)
  --help         prints this

Exit code: 0 indexed, 1 a fault, 2 wrongly called.`;

await runCommand({
  usage: USAGE,
  options: {
    dir: { type: 'string', default: 'dist' },
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
  },
  run: async ({ dir, content }) => {
    const { pages, bytes } = await indexForSearch(resolve(ROOT, dir), readSearchSettings(content));
    console.log(
      `${count(pages.length, 'page')} indexed, ${bytes.toLocaleString('en-GB')} bytes of word index`,
    );
    return 0;
  },
});
