import { Worker } from 'node:worker_threads';
import { Letter } from '#tools/lib/command.ts';
import type { WordHtml } from './word-html.ts';
import { checkFile } from './word-parts.ts';
import type { WordAnswer, WordTask } from './word-worker.ts';

/** Longest that reading may take, in milliseconds; a paper takes one second. */
const longest = 30_000;

/**
 * Reads a Word file as HTML, in a thread with a limit of time and memory: a file made to keep a reader busy ends the thread
 * and nothing else.
 *
 * @throws Letter when the file cannot be read
 */
export async function readWord(
  bytes: Uint8Array,
  fileName: string,
  limit = longest,
): Promise<WordHtml> {
  checkFile(bytes, fileName);
  const tooMuch = () =>
    new Letter(
      fileName,
      'This document takes too long to read.',
      'Copy its text into a new Word document and bring that in.',
    );
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), {
    workerData: { bytes, fileName } satisfies WordTask,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
    execArgv: [],
  });
  try {
    const answer = await new Promise<WordAnswer>((resolve, reject) => {
      const timer = setTimeout(() => reject(tooMuch()), limit);
      worker.once('message', resolve);
      worker.once('error', () => reject(tooMuch()));
      worker.once('exit', () => clearTimeout(timer));
    });
    if ('letter' in answer) throw new Letter(...answer.letter);
    return answer.read;
  } finally {
    await worker.terminate();
  }
}
