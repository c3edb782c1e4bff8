/** Makes what an editor types in a body into text, where MDX would take it for computer code. */
import { components } from '#schemas/components/index.ts';

const names = Object.keys(components).join('|');
/** A line that is nothing but the tag of a component an editor may use. */
const componentLine = new RegExp(
  `^[ \\t]*<(?:/(?:${names})|(?:${names})(?:[ \\t]+[A-Za-z]+="[^"<>{}]*")*[ \\t]*/?)>[ \\t]*$`,
);
const fence = /^(`{3,}|~{3,})[^`~]*$/;
/** An address between angle brackets; without them it is a link all the same. */
const webAddress = /^<(https?:\/\/[^\s<>]+)>/;
const moduleWord = /^(?:import|export)(?=[\s{*"'(]|$)/;

/** Escapes the signs of code in a line, but for those between backticks and those that are escaped already. */
function safeLine(line: string): string {
  let safe = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\') {
      safe += line.slice(at, at + 2);
      at += 1;
    } else if (sign === '`') {
      const run = /^`+/.exec(line.slice(at))?.[0] ?? sign;
      const end = new RegExp(`[^\`]${run}(?!\`)`).exec(line.slice(at + run.length - 1));
      const span = end ? line.slice(at, at + run.length + end.index + run.length) : undefined;
      safe += span ?? run.replaceAll('`', '\\`');
      at += (span ?? run).length - 1;
    } else if (webAddress.test(line.slice(at))) {
      const [whole = '', address = ''] = webAddress.exec(line.slice(at)) ?? [];
      safe += address;
      at += whole.length - 1;
    } else if (sign === '{') safe += '\\{';
    else if (sign === '<' && !/[\s\d]/.test(line.charAt(at + 1) || ' ')) safe += '\\<';
    else safe += sign;
  }
  // A letter as its number is the same letter to a reader, and no word of code to a parser.
  return safe.replace(moduleWord, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/**
 * Gives the body with everything that MDX would run or refuse as code made into text: curly brackets, tags other than those
 * of the components, and lines that begin with “import” or “export”. Blocks of code and what stands between backticks stay.
 * A safe text stays as it is, byte for byte.
 */
export function safeText(body: string): string {
  let open = '';
  return body
    .split('\n')
    .map((line) => {
      const mark = fence.exec(line)?.[1];
      if (open !== '') {
        if (mark?.startsWith(open)) open = '';
        return line;
      }
      if (mark) {
        open = mark;
        return line;
      }
      return componentLine.test(line) ? line : safeLine(line);
    })
    .join('\n');
}
