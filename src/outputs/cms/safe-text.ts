/** Makes what an editor types in a body into text, where MDX would take it for computer code. */
import { components } from '#schemas/components/index.ts';

const names = Object.keys(components).join('|');
/** A line that is nothing but the tag of a component an editor may use. */
const componentLine = new RegExp(
  `^[ \\t]*<(?:/(?:${names})|(?:${names})(?:[ \\t]+[A-Za-z]+="[^"<>{}]*")*[ \\t]*/?)>[ \\t]*$`,
);
const fence = /^[ ]*(`{3,}(?!.*`)|~{3,})/;
/** A line that cannot go on with what the line before it began. */
const beginsBlock = /^[ ]*(?:[*+-][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|>|\||\[\^)/;
/** An address between angle brackets; without them it is a link all the same. */
const webAddress = /^<(https?:\/\/[^\s<>]+)>/;
const moduleWord = /^(?:import|export)(?=[\s{*"'(]|$)/;

/** The code between backticks that a text begins with, with them; undefined when they are not closed. */
function codeSpan(text: string, run: string): string | undefined {
  const end = new RegExp(`[^\`]${run}(?!\`)`).exec(text.slice(run.length - 1));
  return end ? text.slice(0, run.length + end.index + run.length) : undefined;
}

/** Escapes the signs of code in a paragraph, but for those between backticks and those that are escaped already. */
function safeParagraph(text: string): string {
  let safe = '';
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const sign = text.charAt(at);
    const startsLine = at === 0 || text.charAt(at - 1) === '\n';
    const [run] = /^`+/.exec(rest) ?? [];
    const [address, bare = ''] = webAddress.exec(rest) ?? [];
    let read = sign;
    let written = sign;
    if (sign === '\\') read = written = rest.slice(0, 2);
    else if (run !== undefined) {
      const span = codeSpan(rest, run);
      read = span ?? run;
      written = span ?? run.replaceAll('`', '\\`');
    } else if (address !== undefined) [read, written] = [address, bare];
    else if (sign === '{') written = '\\{';
    else if (sign === '<' && !/[\s\d]/.test(text.charAt(at + 1) || ' ')) written = '\\<';
    // A letter as its number is the same letter to a reader, and no word of code to a parser.
    else if (startsLine && moduleWord.test(rest)) written = `&#${sign.charCodeAt(0)};`;
    safe += written;
    at += read.length;
  }
  return safe;
}

/** Parts a body into blocks of code, tags of components, and paragraphs; joined with line ends they are the body. */
function parts(body: string): { text: string; isText: boolean }[] {
  const found: { text: string; isText: boolean }[] = [];
  let open = '';
  let goesOn = false;
  for (const line of body.split('\n')) {
    const [, mark = ''] = fence.exec(line) ?? [];
    const isCode = open !== '' || mark !== '';
    const isText = !isCode && line.trim() !== '' && !componentLine.test(line);
    const last = found.at(-1);
    if (isText && goesOn && last && !beginsBlock.test(line)) last.text += `\n${line}`;
    else found.push({ text: line, isText });
    goesOn = isText;
    if (open === '') open = mark;
    else if (mark.startsWith(open) && line.trim() === mark) open = '';
  }
  return found;
}

/**
 * Gives the body with everything that MDX would run or refuse as code made into text: curly brackets, tags other than those
 * of the components, and lines that begin with “import” or “export”. Blocks of code and what stands between backticks stay.
 * A safe text stays as it is, byte for byte.
 */
export function safeText(body: string): string {
  return parts(body)
    .map(({ text, isText }) => (isText ? safeParagraph(text) : text))
    .join('\n');
}

/** What Word puts before the items of a list, in the place of a list. */
const wordPoint = /^([ ]*)[·•▪◦\uF0B7][ \t\u00A0]+(?=\S)/;

/** Makes the lines that Word marks with a point items of a list, but for those that `before` has as well. */
export function withPoints(body: string, before: string): string {
  const known = new Set(before.split('\n'));
  return body
    .split('\n')
    .map((line) => (known.has(line) ? line : line.replace(wordPoint, '$1- ')))
    .join('\n');
}
