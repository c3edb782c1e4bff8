import type { Block, Heading } from './blocks.ts';
import { datesIn } from './dates.ts';
import { isShortLine, lineText } from './recognise.ts';

/** What the head of a document prints of itself. */
export interface PageHead {
  title?: string;
  /** As printed, such as “Agenda item 9”. */
  reference?: string;
  /** A day that it prints as its own. */
  printedDate?: string;
  /** The blocks that are none of these. */
  rest: Block[];
}

const reference =
  /^(?:agenda item|item|report|paper|ref(?:erence)?)(?: no\.?| number)?:? ?[\w/.-]*\d[\w/.-]*$/i;
const ofCouncil = /\b(?:council|borough|county hall)\b/i;

/** The lines of blocks, also those in a table. */
const linesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat(2).map(({ text }) => text)
      : [lineText(block)].filter((text) => text !== undefined),
  );

/**
 * Reads title, reference and date of the blocks before the first section, whether they stand in lines, in a table at the head
 * of the page or in `headers`, the lines that Word prints on every page. `isOther` tells lines that are no title.
 */
export function headOf(
  opening: readonly Block[],
  isOther: (text: string) => boolean = () => false,
  headers: readonly string[] = [],
): PageHead {
  const own = linesIn(opening);
  const lines = [...own, ...headers].flatMap((text) => text.split(/\s*[|\t]\s*/));
  const printedReference = lines.find((text) => reference.test(text));
  const isTitle = (text: string) =>
    isShortLine(text, 140) &&
    !reference.test(text) &&
    !ofCouncil.test(text) &&
    !isOther(text) &&
    datesIn(text).length === 0;
  const heading = opening.find((block): block is Heading => block.kind === 'heading');
  const title = heading?.line.text ?? own.find(isTitle);
  const dated = lines
    .filter((text) => text.length <= 60 && !isOther(text))
    .flatMap((text) => datesIn(text))
    .find(({ edtf }) => /^\d{4}-\d{2}-\d{2}$/.test(edtf));
  const known = (text: string) =>
    text === title ||
    text === printedReference ||
    (ofCouncil.test(text) && isShortLine(text, 60) && !isOther(text));
  return {
    ...(title !== undefined && { title }),
    ...(printedReference !== undefined && { reference: printedReference }),
    ...(dated && { printedDate: dated.edtf }),
    rest: opening.filter((block) => {
      const own = linesIn([block]);
      return own.length === 0 || !own.every(known);
    }),
  };
}
