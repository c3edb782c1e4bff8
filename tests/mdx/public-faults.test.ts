import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicFaults } from '#mdx/public-faults.ts';
import { readContent } from '#mdx/read-content.ts';
import { fixtureFolder } from '../model/fixture.ts';
import { folderWith } from '../tools/folder.ts';

const pictures: Record<string, string> = {
  'map.png': '\x89PNG\r\n\x1A\n\0\0\0\rIHDR',
  'map.jpg': '\xFF\xD8\xFF\xE0\0\x10JFIF',
  'map-2.jpeg': '\xFF\xD8\xFF\xE1',
  'map.gif': 'GIF89a\x01\0',
  'map.webp': 'RIFF\x24\0\0\0WEBPVP8 ',
  'map.avif': '\0\0\0\x1Cftypmif1\0\0\0\0avifmif1',
};

/** A folder of public files with some in its media library. */
function publicWith(media: Record<string, string>): string {
  const folder = folderWith({ 'social.png': 'x' });
  mkdirSync(join(folder, 'media'));
  for (const [name, bytes] of Object.entries(media))
    writeFileSync(join(folder, 'media', name), Buffer.from(bytes, 'latin1'));
  return folder;
}
const told = (folder: string) => publicFaults(folder).map(({ file, fault }) => `${file}: ${fault}`);

describe('the public files', () => {
  test('may be none, and may be pictures that are what their names say', () => {
    expect(publicFaults(join(publicWith({}), 'nothing-here'))).toEqual([]);
    expect(publicFaults(publicWith(pictures))).toEqual([]);
  });

  test.each([
    ['page.html', '<script>alert(1)</script>', 'The name of a picture'],
    ['drawing.svg', '<svg onload="alert(1)"/>', 'The name of a picture'],
    ['Map.png', pictures['map.png'] ?? '', 'The name of a picture'],
    ['map.png.html', pictures['map.png'] ?? '', 'The name of a picture'],
    ['.hidden.png', pictures['map.png'] ?? '', 'The name of a picture'],
    ['a\u202Eb.png', pictures['map.png'] ?? '', 'The name of a picture'],
    ['map.png', '<script>alert(1)</script>', 'is not a picture of the kind “png”'],
    ['map.jpg', pictures['map.png'] ?? '', 'is not a picture of the kind “jpg”'],
    ['map.webp', 'RIFF\x24\0\0\0WAVE', 'is not a picture of the kind “webp”'],
    ['map.avif', '\0\0\0\x1Cftypisom', 'is not a picture of the kind “avif”'],
    ['map.gif', '', 'is not a picture of the kind “gif”'],
  ])('hold no “%s” with other bytes or another name', (name, bytes, words) => {
    const [fault, ...others] = publicFaults(publicWith({ [name]: bytes }));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      file: `public/media/${name.replace('\u202E', '?')}`,
      fault: expect.stringContaining(words),
      remedy: expect.stringMatching(/\.$|\)\.$/),
    });
  });

  test('hold no picture of more than 5 MB', () => {
    const folder = publicWith(pictures);
    truncateSync(join(folder, 'media/map.png'), 5_000_001);
    expect(told(folder)).toEqual([
      'public/media/map.png: This picture is too big: 5.0 MB; the limit is 5 MB.',
    ]);
  });

  test('hold no link to another file anywhere, no folder in the library, and nothing that is no file', () => {
    const folder = publicWith(pictures);
    symlinkSync('/etc/passwd', join(folder, 'media/secret.png'));
    symlinkSync('/etc', join(folder, 'files'));
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    symlinkSync('/etc/hostname', join(folder, 'deep/er/name.txt'));
    mkdirSync(join(folder, 'media/more'));
    execFileSync('mkfifo', [join(folder, 'deep/pipe')]);
    expect(told(folder)).toEqual([
      'public/deep/er/name.txt: This is a link to another file.',
      'public/deep/pipe: This is not a plain file.',
      'public/files: This is a link to another file.',
      'public/media/more: The media library has no folders.',
      'public/media/secret.png: This is a link to another file.',
    ]);
  });

  test('are no link themselves', () => {
    const folder = publicWith({});
    symlinkSync('/etc', join(folder, 'link'));
    expect(told(join(folder, 'link'))).toEqual(['public: This is not a folder.']);
  });

  test('are judged with the content, whether a page shows them or not', () => {
    const folder = publicWith({ 'page.html': 'x' });
    const { content, faults } = readContent(fixtureFolder, 'content', folder);
    expect(content).toBeUndefined();
    expect(faults).toMatchObject([{ file: 'public/media/page.html' }]);
  });
});
