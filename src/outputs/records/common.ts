import { z } from 'zod';
import { sourcedDate } from '#schemas/fields/date.ts';
import { slug } from '#schemas/fields/text.ts';
import type { AuthorityNode, DocumentNode } from '#model/nodes.ts';

/** Parts that public records share. */

export const authorityRecord = z.strictObject({
  id: slug,
  name: z.string(),
  gss: z.string().describe('Code of the area in the Office for National Statistics register.'),
});

export const dateRecord = sourcedDate.describe(
  'EDTF (ISO 8601-2), never more exact than the source, and how it was worked out when the source does not print it.',
);

export const linkRecord = z.strictObject({
  id: slug,
  title: z.string(),
  url: z.url().describe('Address of the page for people.'),
});

export const sourceRecord = z.strictObject({
  document: linkRecord.describe('The document, held in full on this site.'),
  passage: z.url().describe('Address of the passage in the transcript.'),
  publisher: z.string(),
  asAt: dateRecord.describe('The date the document speaks of.'),
  status: z.literal('historical').describe('The document is history, not current advice.'),
});

export function toAuthority({ id, data }: AuthorityNode): z.infer<typeof authorityRecord> {
  return { id, name: data.name, gss: data.gss };
}

export function toSource(
  document: DocumentNode,
  section: string | undefined,
  origin: string,
): z.infer<typeof sourceRecord> {
  const url = `${origin}/documents/${document.id}/`;
  return {
    document: { id: document.id, title: document.data.title, url },
    passage: section ? `${url}#${section}` : url,
    publisher: document.authority.data.name,
    asAt: document.data.asAt,
    status: 'historical',
  };
}
