/** Pictures that travel with a draft: judged by their bytes, and written anew so that nothing else travels in them. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { EntryName } from '#schemas/forms.ts';
import type { Git } from './git.ts';
import { Refusal } from './refusal.ts';
import { branchOf } from './workflow.ts';

export interface Picture {
  /** Path in the repository, such as `public/media/map-of-essex.webp`. */
  path: string;
  /** Its bytes in base64. */
  content: string;
  encoding: 'base64';
}

/** The largest picture that is taken, and its longest side once it is kept. */
const pictureLimits = { bytes: 10_000_000, pixels: 50_000_000, side: 2000 } as const;

/** The kinds that are taken, as sharp names them, by the ending of the name. No SVG: it can carry code. */
const KINDS: Record<string, 'webp' | 'png' | 'jpeg'> = {
  webp: 'webp',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
};

/**
 * Makes the pictures of a draft fit to be kept. One that is in the draft or on the site already, byte for byte, stays as it
 * is.
 *
 * @throws Refusal when one is of another kind, too big, or has the name of another picture of the site
 */
export async function keepPictures(
  git: Git,
  entry: EntryName,
  pictures: readonly Picture[],
): Promise<Picture[]> {
  const kept: Picture[] = [];
  for (const picture of pictures) kept.push(await keepPicture(git, entry, picture));
  return kept;
}

async function keepPicture(git: Git, entry: EntryName, picture: Picture): Promise<Picture> {
  const { path } = picture;
  const bytes = Buffer.from(picture.content, 'base64');
  const published = await blobAt(git, 'main', path);
  const drafted = await blobAt(git, branchOf(entry), path);
  if ([published, drafted].some((known) => known === blobName(bytes, known))) return picture;
  if (published) {
    throw new Refusal(
      409,
      path,
      'The site has another picture of this name.',
      'Give the file another name, and choose it again.',
    );
  }
  const made = await rewrite(bytes, path);
  return { path, content: made.toString('base64'), encoding: 'base64' };
}

/** The same picture without metadata, turned upright, no larger than needed. */
async function rewrite(bytes: Buffer, path: string): Promise<Buffer> {
  const kind = KINDS[path.split('.').at(-1) ?? ''];
  if (!kind) {
    throw new Refusal(415, path, 'Only webp, png and jpg pictures can be added.', 'Save the picture as one of these.'); // prettier-ignore
  }
  if (bytes.length > pictureLimits.bytes) {
    throw new Refusal(
      413,
      path,
      `The picture is larger than ${pictureLimits.bytes / 1_000_000} MB.`,
      'Save it with fewer pixels.',
    );
  }
  if (kindOf(bytes) !== kind) {
    throw new Refusal(415, path, `This is not a ${kind} picture, whatever its name says.`, 'Save the picture again as webp, png or jpg.'); // prettier-ignore
  }
  try {
    return await sharp(bytes, { limitInputPixels: pictureLimits.pixels })
      .rotate()
      .resize({
        width: pictureLimits.side,
        height: pictureLimits.side,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toFormat(kind)
      .toBuffer();
  } catch {
    throw new Refusal(415, path, 'The picture is damaged, or has too many pixels.', 'Open it in a picture program and save it again, smaller.'); // prettier-ignore
  }
}

function kindOf(bytes: Buffer): 'webp' | 'png' | 'jpeg' | undefined {
  const start = bytes.toString('latin1', 0, 12);
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (start.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  return /^RIFF[^]{4}WEBP/.test(start) ? 'webp' : undefined;
}

async function blobAt(git: Git, ref: string, path: string): Promise<string | undefined> {
  const { code, out } = await git.run(['rev-parse', '--verify', '--quiet', `${ref}:${path}`]);
  return code === 0 ? out.trim() : undefined;
}

/** The name that Git gives to the bytes, in the same kind of hash as the name it is compared with. */
function blobName(bytes: Buffer, like: string | undefined): string {
  const kind = like?.length === 64 ? 'sha256' : 'sha1';
  return createHash(kind).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
