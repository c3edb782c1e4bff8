import { createSlugger } from '#mdx/slugs.ts';
import type { Block, Table } from './blocks.ts';
import { bodyText } from './body.ts';
import { ordinaryLetters } from './plain-text.ts';
import { lineOf } from './lines.ts';
import { headingWords } from './recognise.ts';
import type { Passage, ReportPart, ReportParts } from './report-parts.ts';

/** The heading that the site puts over what a report prints before its first section. */
export const detailsHeading = 'Report details';

const detailsNote = `<EditorNote>

The heading “${detailsHeading}” is the portal’s; it is not in the source. Under it is what the report prints before its first section.

</EditorNote>`;

const withoutContactsNote = `<EditorNote>

E-mail addresses and telephone numbers are left out here; the transcript has them as printed.

</EditorNote>`;

/** A heading in ordinary letters: capitals throughout are hard to read and are not the author’s words. */
const headingOf = ({ heading }: ReportPart): ReportPart['heading'] => {
  const text = ordinaryLetters(heading.line.text);
  return text === heading.line.text
    ? heading
    : { ...heading, line: lineOf([{ type: 'text', value: text }]) };
};

function passageText({ number, blocks }: Passage): string {
  const text = bodyText(blocks);
  return number === undefined ? text : `<Paragraph number="${number}">\n\n${text}\n\n</Paragraph>`;
}

const partText = (part: ReportPart): string =>
  [bodyText([headingOf(part)]), ...part.passages.map(passageText)].join('\n\n');

/** The text of parts under their headings, the first of which is of the highest level on its page. */
export function partsText(parts: readonly ReportPart[]): string {
  const shift = (parts[0]?.heading.depth ?? 2) - 2;
  return parts
    .map((part) => ({
      ...part,
      heading: { ...part.heading, depth: Math.max(2, part.heading.depth - shift) },
    }))
    .map(partText)
    .join('\n\n');
}

/** A table of labels and what stands beside them is a list: it has no row of headings. */
function asList(block: Block): Block {
  const isLabelled =
    block.kind === 'table' &&
    block.rows.every(
      (row) => row.length === 2 && /:$/.test(row[0]?.map(({ text }) => text).join(' ') ?? ''),
    );
  if (!isLabelled) return block;
  const items = block.rows.map((row) => ({
    line: lineOf(
      row
        .flat()
        .flatMap(({ nodes }, index) => [
          ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
          ...nodes,
        ]),
    ),
    below: [],
  }));
  return { kind: 'list', style: 'bullet', start: 1, items };
}

const detailsText = (blocks: readonly Block[], notes: readonly string[]): string =>
  [`## ${detailsHeading}`, ...notes, bodyText(blocks.map(asList))].join('\n\n');

const isReach = (text: string) =>
  /^(?:e-?mail|tel(?:ephone)?|phone|mobile|fax)\b.{0,12}:?$/i.test(text);

/** Rows of a table of contacts that hold how to reach a person are left out of pages that are found by search. */
const withoutReach = (table: Table): Table => ({
  kind: 'table',
  rows: table.rows.filter((row) => !row.some((cell) => isReach(cell[0]?.text ?? ''))),
});

/** What stands before the first section, as a page of its own: without e-mail addresses and telephone numbers of people. */
export function detailsPage({ opening }: ReportParts): string {
  const shown = opening.map((block) => (block.kind === 'table' ? withoutReach(block) : block));
  const tables = opening.filter((block): block is Table => block.kind === 'table');
  const left = tables.some(
    ({ rows }) => withoutReach({ kind: 'table', rows }).rows.length < rows.length,
  );
  return detailsText(
    shown.filter((block) => block.kind !== 'table' || block.rows.length > 0),
    left ? [detailsNote, withoutContactsNote] : [detailsNote],
  );
}

/** The transcript, and the anchor that each of its headings has on the site. */
export function reportTranscript({ opening, parts }: ReportParts): {
  body: string;
  details: string;
  anchorOf: (part: { heading: ReportPart['heading'] }) => string;
} {
  const slug = createSlugger();
  const details = slug(detailsHeading);
  for (const block of opening) if (block.kind === 'heading') slug(headingWords(block));
  const anchors = new Map(parts.map((part) => [part.heading, slug(headingWords(headingOf(part)))]));
  return {
    body: [detailsText(opening, [detailsNote]), partsText(parts)].join('\n\n'),
    details,
    anchorOf: ({ heading }) => anchors.get(heading) ?? details,
  };
}

/** Anchor of a numbered paragraph, as the reader of bodies makes it. */
export const paragraphAnchor = (number: string): string => `para-${number.replaceAll('.', '-')}`;
