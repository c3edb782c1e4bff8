import type { Segment } from '#schemas/body.ts';
import { readBody } from '#mdx/read-body.ts';
import { readEntry } from '#mdx/read-entry.ts';

/** A body that must be sound. */
export function sound(text: string) {
  const { body, faults } = readBody(text, 'The title');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return body;
}

/** All HTML of segments, with components as tags, in the order a page shows them. */
export function flat(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      segment.kind === 'html'
        ? segment.html
        : `[${segment.name}]${flat(segment.children)}[/${segment.name}]`,
    )
    .join('');
}

/** HTML of a body that must be sound. */
export const htmlOf = (text: string): string => flat(sound(text).segments);

/** Reads the text of a page's file. */
export const readPage = (text: string) =>
  readEntry('pages', 'content/pages/a-page.mdx', new TextEncoder().encode(text));

/** The first fault of a body, as “line: fault”. */
export function firstFault(text: string): string {
  const [fault] = readBody(text, 'The title').faults;
  if (!fault) return 'no fault';
  if (!fault.remedy) throw new Error(`No remedy for: ${fault.fault}`);
  return `${fault.line ?? '?'}: ${fault.fault}`;
}
