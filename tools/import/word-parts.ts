import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { Letter } from '#tools/lib/command.ts';

/** What a Word file may be before anything in it is read as a document. */
export const limits = {
  /** Bytes of the file. A paper with its pictures has two or three million. */
  fileBytes: 10_000_000,
  /** Parts packed in it. */
  parts: 2_000,
  /** Bytes of all its parts together when unpacked. */
  unpackedBytes: 100_000_000,
  /** Bytes of one part of text when unpacked: a long report has a million. */
  textPartBytes: 12_000_000,
  /** Elements inside each other in one part; a table in a table has about thirty. */
  depth: 300,
} as const;

const documentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const saveAgain = 'Open it in Word, choose Save as, and take “Word document (.docx)”.';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** The beginnings of files that people take for a Word document, with what they are. */
const others: readonly { signature: readonly number[]; fault: string; remedy: string }[] = [
  {
    signature: [...'%PDF'].map((sign) => sign.charCodeAt(0)),
    fault: 'This is a PDF, not a Word document.',
    remedy: 'Ask for the Word file that the PDF was made from.',
  },
  {
    signature: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    fault: 'This file is protected with a password, or it is an old Word document (.doc).',
    remedy: `Take the password off. ${saveAgain}`,
  },
  {
    signature: [...'{\\rtf'].map((sign) => sign.charCodeAt(0)),
    fault: 'This is an RTF file, not a Word document.',
    remedy: saveAgain,
  },
];

/**
 * Refuses what cannot be a Word document by its size and its first bytes.
 *
 * @throws Letter
 */
export function checkFile(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) {
    throw new Letter(fileName, 'This file is empty.', 'Choose the file again.');
  }
  if (bytes.length > limits.fileBytes) {
    throw new Letter(
      fileName,
      `This file has ${Math.ceil(bytes.length / 1_000_000)} MB; the limit is ${limits.fileBytes / 1_000_000} MB.`,
      'Make its pictures smaller in Word (Picture format, Compress pictures), or take them out.',
    );
  }
  const other = others.find(({ signature }) => startsWith(bytes, signature));
  if (other) throw new Letter(fileName, other.fault, other.remedy);
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new Letter(fileName, 'This is not a Word document.', saveAgain);
  }
}

/** Unpacks one part and stops as soon as it is bigger than `most` bytes: the sizes that a file gives can be false. */
async function unpack(
  part: JSZip.JSZipObject,
  most: number,
  tooBig: () => Letter,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // An old kind of stream, which cannot be iterated by itself.
  const stream = new Readable().wrap(part.nodeStream());
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooBig();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function openZip(bytes: Uint8Array, fileName: string): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw new Letter(
      fileName,
      'This file is damaged: it cannot be unpacked.',
      'Copy it again, or open it in Word and save it again.',
    );
  }
}

/** How many elements of a part stand inside each other, without parsing it: the parser calls itself for each of them. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<[^?!][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

/** Refuses text that would keep its parser busy, or end it. */
function checkText(xml: string, fileName: string): void {
  const remedy = 'Copy the text into a new Word document and bring that in.';
  if (xml.includes('<!DOCTYPE')) {
    throw new Letter(
      fileName,
      'This file declares codes of its own (DOCTYPE), which no Word document does.',
      remedy,
    );
  }
  if (depthOf(xml) > limits.depth) {
    throw new Letter(fileName, 'The parts of this document are nested too deeply.', remedy);
  }
}

/** Refuses documents that carry programs, and files of another kind in the same packing. */
function checkKind(parts: ReadonlyMap<string, Buffer>, fileName: string): void {
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  const hasProgram = [...parts.keys()].some((name) => /vbaProject/i.test(name));
  if (hasProgram || /macroEnabled|vbaProject/i.test(types)) {
    throw new Letter(
      fileName,
      'This document has macros, which are programs.',
      `Bring it in without them. ${saveAgain}`,
    );
  }
  if (parts.has('mimetype')) {
    const kind = parts.get('mimetype')?.toString('utf8') ?? '';
    const isOpenDocument = kind.includes('opendocument');
    throw new Letter(
      fileName,
      isOpenDocument
        ? 'This is an OpenDocument file (.odt), not a Word document.'
        : 'This is not a Word document.',
      'Save it as “Word (.docx)” and bring that in.',
    );
  }
  if (!types.includes(documentType)) {
    throw new Letter(fileName, 'This is not a Word document.', saveAgain);
  }
}

/**
 * Unpacks a Word file under limits: every part by its name. Parts of text that declare entities are refused, since these
 * can grow without end.
 *
 * @throws Letter when it is damaged, too big when unpacked, has macros or is no Word document
 */
export async function wordParts(bytes: Uint8Array, fileName: string): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes, fileName);
  const tooBig = () =>
    new Letter(
      fileName,
      'This file is far bigger when unpacked than a paper can be.',
      'Copy the text into a new Word document and bring that in.',
    );
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  if (files.length > limits.parts) throw tooBig();
  const parts = new Map<string, Buffer>();
  let left: number = limits.unpackedBytes;
  for (const file of files) {
    const isText = /\.(?:xml|rels)$/i.test(file.name);
    const most = isText ? Math.min(left, limits.textPartBytes) : left;
    let content: Buffer;
    try {
      content = await unpack(file, most, tooBig);
    } catch (error) {
      if (error instanceof Letter) throw error;
      throw new Letter(
        fileName,
        `This file is damaged: its part “${file.name.slice(0, 60)}” cannot be unpacked.`,
        'Copy it again, or open it in Word and save it again.',
      );
    }
    left -= content.length;
    if (isText) checkText(content.toString('utf8'), fileName);
    parts.set(file.name, content);
  }
  checkKind(parts, fileName);
  return parts;
}
