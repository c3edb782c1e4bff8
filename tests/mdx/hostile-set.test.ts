import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { fixtureFolder } from '../model/fixture.ts';

/** A file of the shared set: what it holds, and whether it should be refused. */
interface Sample {
  id: string;
  benign?: boolean;
  ext: string;
  name?: string;
  /** Stands in place of the settings. */
  raw?: string;
  body: string | { base64: string };
}

const root = join(import.meta.dirname, '../..');
const set = join(root, '../shared/measures/hostile-content.json');
const samples: Sample[] = existsSync(set)
  ? (JSON.parse(readFileSync(set, 'utf8')) as Sample[])
  : [];
if (samples.length === 0)
  console.log('The shared set of hostile files: not run: ../shared is not here.');

const about = readFileSync(join(root, 'content/pages/about.mdx'), 'utf8');
const settings = {
  'the least settings': '---\ntitle: A page\n---\n\n',
  'all settings': `${/^---\n[^]*?\n---\n/.exec(about)?.[0] ?? expect.fail('The About page has no settings.')}\n`,
};

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(fixtureFolder, folder, { recursive: true });

/** The faults of the content with one more page. */
function faultsWith(
  { id, ext, name = `${id.toLowerCase()}.${ext}`, raw, body }: Sample,
  front: string,
) {
  const file = join(folder, 'pages', name);
  const words = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.base64, 'base64');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([Buffer.from(raw ?? front), words]));
  try {
    return readContent(folder, 'content', join(root, 'public')).faults;
  } finally {
    rmSync(join(folder, 'pages', name.split('/')[0] ?? name), { recursive: true });
  }
}

describe.skipIf(samples.length === 0).each(Object.entries(settings))(
  'the shared set behind %s',
  (_what, front) => {
    test.each(samples.filter(({ benign }) => !benign))(
      '$id is refused by its file name, with a remedy',
      (sample) => {
        const faults = faultsWith(sample, front);
        expect(faults.length).toBeGreaterThan(0);
        const shown = sample.name?.split('/')[0] ?? sample.id.toLowerCase();
        for (const { file, fault, remedy } of faults) {
          expect(file).toContain(`content/pages/${shown}`);
          expect([fault, remedy]).not.toContain('');
        }
      },
    );

    test.each(samples.filter(({ benign }) => benign))('$id is accepted', (sample) => {
      expect(faultsWith(sample, front)).toEqual([]);
    });
  },
);

test('the shared set is looked at whole, or is not here', () => {
  expect(samples.length === 0 || samples.length > 100).toBe(true);
});
