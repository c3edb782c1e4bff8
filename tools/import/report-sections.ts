import { wordsOf } from './blocks.ts';
import type { DraftEntry } from './entries.ts';
import { cutTo, numberWord, ordinaryLetters } from './plain-text.ts';
import { doubtsOf, type Recognised, type Source } from './recognise.ts';
import { detailsHeading, detailsPage, partsText } from './report-body.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportPart } from './report-parts.ts';

/** Parts of a report that make one page. */
interface Page {
  parts: ReportPart[];
}

/** A last part as short as this, such as a list of sources, stands on the page before it. */
const shortPart = 400;

const sizeOf = ({ passages }: ReportPart) =>
  passages.flatMap(({ blocks }) => blocks.map(wordsOf)).join(' ').length;

/** True for a section with headings of its own that have no number: each is about another thing and makes a page. */
const hasPlainHeadings = (section: readonly ReportPart[]) =>
  section.filter(({ heading }) => heading.depth === 3 && heading.number === undefined).length > 1;

/**
 * Divides a report into pages: one for each section, or one for each unnumbered heading of a section that has several. What
 * stands before the first of these is on its page.
 */
function pagesOf(parts: readonly ReportPart[]): Page[] {
  const sections: ReportPart[][] = [];
  for (const part of parts) {
    if (part.heading.depth === 2) sections.push([part]);
    else sections.at(-1)?.push(part);
  }
  const pages: Page[] = [];
  for (const section of sections) {
    const [head] = section;
    const isTail =
      head?.heading.number === undefined &&
      section.length === 1 &&
      sizeOf(head as ReportPart) < shortPart;
    if (isTail && pages.length > 0) {
      pages.at(-1)?.parts.push(...section);
      continue;
    }
    if (!hasPlainHeadings(section)) {
      pages.push({ parts: section });
      continue;
    }
    let first = true;
    for (const part of section) {
      const begins = part.heading.depth === 3 && part.heading.number === undefined;
      if (part === head || (begins && !first)) pages.push({ parts: [part] });
      else pages.at(-1)?.parts.push(part);
      if (begins) first = false;
    }
  }
  return pages;
}

/** The heading that names a page: of a section that is divided, that of its own part. */
const pageHeading = ({ parts }: Page): ReportPart['heading'] | undefined => {
  const [first, second] = parts;
  const bare = first && first.passages.length === 0 && second?.heading.number === undefined;
  return (bare ? second : first)?.heading;
};

/** The numbers of the first and the last numbered paragraph of a page, if it has any. */
function numbersOf({ parts }: Page): [first: string, last: string] | undefined {
  const numbers = parts.flatMap(({ passages }) => passages.flatMap(({ number }) => number ?? []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The section pages of a report, the first of which holds what stands before its sections. */
export function sectionEntries(report: string, common: ReportContext, source: Source): Recognised {
  const doubts: Recognised['doubts'] = [];
  const { parts, document, transcript, asAt } = common;
  const page = (
    place: number,
    heading: string,
    summary: string,
    section: string,
    body: string,
  ): DraftEntry => {
    const id = source.ids.take(`${report} ${heading}`, ['report-sections'], 76);
    const tell = doubtsOf(doubts, `report-sections/${id}`);
    tell(
      'title',
      'It is the printed heading, and the summary tells only its place. Say what the page holds; of another council’s report, say whose it is.',
    );
    return {
      collection: 'report-sections',
      id,
      data: {
        title: cutTo(heading, 120),
        report,
        place,
        summary: cutTo(summary, 320),
        authority: source.authority,
        source: { document, section },
        asAt,
        published: source.today,
      },
      body,
    };
  };
  const asked = parts.fields.get('recommendation')?.entries.length ?? 0;
  const details = page(
    1,
    detailsHeading,
    `To whom the report “${common.title}” went, its purpose${asked > 0 ? ` and its ${numberWord(asked)} recommendation${asked === 1 ? '' : 's'}` : ''}.`,
    transcript.details,
    detailsPage(parts),
  );
  const rest = pagesOf(parts.parts).map((one, index) => {
    const heading = pageHeading(one) ?? { line: { text: common.title } };
    const printed = ordinaryLetters(heading.line.text);
    const numbers = numbersOf(one);
    const part = one.parts.find((candidate) => candidate.heading === heading);
    return page(
      index + 2,
      printed,
      `“${printed}” in the report “${common.title}”${numbers ? `, paragraphs ${numbers[0]} to ${numbers[1]}` : ''}.`,
      part ? transcript.anchorOf(part) : transcript.details,
      partsText(one.parts),
    );
  });
  return { entries: [details, ...rest], doubts };
}
