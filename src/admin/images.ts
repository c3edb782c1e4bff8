/**
 * Pictures on their way into an entry: made smaller, turned into WebP and freed of what the camera wrote into them, before
 * Decap sees them, so that the name in the text and the file agree.
 */
import { notice, removeNotice } from './notices.ts';

const KINDS = ['image/jpeg', 'image/png', 'image/webp'];
const LARGEST = 4_000_000;
const WIDEST = 1600;
const QUALITY = 0.82;
const REFUSED = 'ed-picture';

/** What keeps a file from being used as a picture, told to who chose it. */
export function pictureProblem({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): string | undefined {
  if (type === 'image/svg+xml' || /\.svgz?$/i.test(name)) {
    return `“${name}” is an SVG drawing, which can hold code. Save it as PNG and add that.`;
  }
  if (!KINDS.includes(type))
    return `“${name}” is no picture that can be used. Choose a JPEG, PNG or WebP file.`;
  if (size > LARGEST) return `“${name}” is larger than 4 MB. Make it smaller and add it again.`;
  return undefined;
}

/** The name under which a picture is kept: small letters, digits and hyphens, with a sign of its content, so that no two meet. */
export function pictureName(name: string, hash: string): string {
  const words = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const stem = (words ?? ['picture']).join('-').slice(0, 50).replace(/-$/, '');
  return `${stem}-${hash.slice(0, 8)}.webp`;
}

/** Width and height at which a picture is kept. */
export function pictureSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, WIDEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The events that bring files which are ready. */
const prepared = new WeakSet<Event>();

/** Takes hold of every file that is chosen in Decap's part of the page. */
export function preparePictures(): void {
  // On the window, in the capturing phase: before Decap.
  window.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
      if (prepared.has(event) || input.closest('.ed-panel')) return;
      event.stopImmediatePropagation();
      void prepare(input);
    },
    true,
  );
}

async function prepare(input: HTMLInputElement): Promise<void> {
  removeNotice(REFUSED);
  const ready = new DataTransfer();
  for (const file of input.files ?? []) {
    const problem = pictureProblem(file);
    const made = problem === undefined ? await convert(file).catch(() => undefined) : undefined;
    if (made) ready.items.add(made);
    else
      notice(REFUSED, 'bad', [
        problem ?? `“${file.name}” cannot be read as a picture. Save it again as JPEG or PNG.`,
      ]);
  }
  if (ready.files.length === 0) {
    input.value = '';
    return;
  }
  input.files = ready.files;
  const event = new Event('change', { bubbles: true });
  prepared.add(event);
  input.dispatchEvent(event);
}

/** Draws the picture anew: only its points are kept. */
async function convert(file: File): Promise<File> {
  const picture = await createImageBitmap(file);
  const { width, height } = pictureSize(picture.width, picture.height);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  const bytes = await blob.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sign = [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return new File([bytes], pictureName(file.name, sign), { type: 'image/webp' });
}
