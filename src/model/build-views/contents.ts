import type { Body } from '#schemas/body.ts';
import type { DocumentView } from '../views.ts';

/** h2 and h3 of a body as a nested list. */
export function contentsOf({ anchors }: Body): DocumentView['contents'] {
  const contents: DocumentView['contents'] = [];
  for (const { id, level, text } of anchors) {
    if (level === 2) contents.push({ id, text, children: [] });
    if (level === 3) contents.at(-1)?.children.push({ id, text });
  }
  return contents;
}
