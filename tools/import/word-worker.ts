/** Reads one Word file in a thread of its own, so that whoever asked can end it. Answers once and is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { Letter } from '#tools/lib/command.ts';
import { type WordHtml, wordHtml } from './word-html.ts';

/** What the thread is given. */
export interface WordTask {
  bytes: Uint8Array;
  fileName: string;
}

/** What it answers: the HTML, or the parts of a letter. */
export type WordAnswer = { read: WordHtml } | { letter: Letter['parts'] };

const { bytes, fileName } = workerData as WordTask;

async function answer(): Promise<WordAnswer> {
  try {
    return { read: await wordHtml(bytes, fileName) };
  } catch (error) {
    if (error instanceof Letter) return { letter: error.parts };
    throw error;
  }
}

parentPort?.postMessage(await answer());
