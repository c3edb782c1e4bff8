import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { placeOfPath } from './references.ts';

const labels = ['name', 'shortName', 'gss'] as const;

/** A name as a reader takes it in: without case, accents, points and spaces. */
const seen = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Two councils with the same name, short name or code: a page of one could be taken for a page of the other, and the label
 * of another council’s pages would say nothing.
 */
export function authorityNameFaults(content: Content): Fault[] {
  return labels.flatMap((label) => {
    const first = new Map<string, string>();
    return content.authorities.flatMap(({ file, lines, data }) => {
      const name = seen(data[label]);
      const other = first.get(name);
      first.set(name, other ?? file);
      if (other === undefined) return [];
      return [
        {
          file,
          ...placeOfPath(lines, label),
          fault: `“${label}” is the same as in ${other}.`,
          remedy: 'Give each council its own names and code, or delete the second file.',
        },
      ];
    });
  });
}
