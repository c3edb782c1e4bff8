import type { Block } from './blocks.ts';
import { datesIn } from './dates.ts';
import { isShortLine, lineText } from './recognise.ts';

/** What stands under the last item of a paper and is no part of it. */
export interface PaperEnding {
  /** Who signed: a name and a post, as printed. */
  signatory?: [name: string, post: string];
  /** A day that the paper prints as its own. */
  printedDate?: string;
  /** The blocks of both. */
  ending: Block[];
}

const post =
  /\b(?:leader|cabinet member|portfolio holder|director|chief|head of|chair(?:man|woman|person)?|officer|secretary|councillor for)\b/i;
const name =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Lady|Lord)\.? )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,4}$/u;

const isPost = (text: string) => isShortLine(text) && post.test(text);

/** The day that a line is about and nothing else, such as “Date: 21 September 2011”. */
function dayOf(text: string): string | undefined {
  const [date, ...others] = datesIn(text);
  const isAlone = date && others.length === 0 && text.length - date.words.length <= 10;
  return isAlone && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? date.edtf : undefined;
}

/** A name and a post on two lines, or on one with a comma between; and how many lines they take. */
function signatoryIn(lines: readonly string[]): { signatory?: [string, string]; taken: number } {
  const [first = '', second = ''] = lines.slice(-2);
  if (name.test(first) && isPost(second)) return { signatory: [first, second], taken: 2 };
  const [person = '', ...rest] = second.split(', ');
  const role = rest.join(', ');
  return name.test(person) && isPost(role) ? { signatory: [person, role], taken: 1 } : { taken: 0 };
}

/** Parts the blocks of the last item from the signature and the date under it. */
export function withoutEnding(blocks: readonly Block[]): { blocks: Block[]; found: PaperEnding } {
  const lines = blocks.flatMap((block, at) => {
    const text = lineText(block);
    return text === undefined ? [] : [{ at, text }];
  });
  const printedDate = dayOf(lines.at(-1)?.text ?? '');
  const above = printedDate === undefined ? lines : lines.slice(0, -1);
  const { signatory, taken } = signatoryIn(above.map(({ text }) => text));
  const count = taken + (printedDate === undefined ? 0 : 1);
  const ends = new Set(lines.slice(lines.length - count).map(({ at }) => at));
  return {
    blocks: blocks.filter((_, at) => !ends.has(at)),
    found: {
      ...(signatory && { signatory }),
      ...(printedDate !== undefined && { printedDate }),
      ending: blocks.filter((_, at) => ends.has(at)),
    },
  };
}
