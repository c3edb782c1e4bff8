/** A paper in parts, from which Word files in several house styles are made. */
export type Part =
  | { kind: 'title' | 'reference' | 'paragraph' | 'quote'; text: string }
  | { kind: 'heading'; depth: number; number?: string; text: string }
  | { kind: 'numbered'; number: string; text: string }
  | { kind: 'field'; label: string; text: string }
  | { kind: 'list'; style: 'bullet' | 'decimal' | 'letters' | 'roman'; entries: ListEntry[] }
  | { kind: 'table'; rows: string[][][] }
  | { kind: 'signature'; lines: string[] };

interface ListEntry {
  text: string;
  below?: string[];
}

const withoutMarks = (text: string) =>
  text
    .replace(/<\/?(?:b|i|sup)>/g, '')
    .replace(/<a [^>]*>(.*?)<\/a>/g, '$1')
    .replace(/^#+ /, '')
    .replace(/\s+/g, ' ')
    .trim();

const withoutBold = (text: string) => withoutMarks(text).replace(/\*\*/g, '');

function listOf(lines: readonly string[]): Part | undefined {
  const marked = lines.map((line) =>
    /^(\s*)(?:- )?(?:(\d{1,2})\.|([ivx]+)\)|([a-z])\)|-) (.+)$/.exec(
      line.replace(/^- (?!\w+\) )/, '- '),
    ),
  );
  if (marked.some((found) => found === null)) return undefined;
  const entries: ListEntry[] = [];
  let style: 'bullet' | 'decimal' | 'letters' | 'roman' = 'bullet';
  for (const found of marked) {
    const [, indent = '', decimal, roman, letter, text = ''] = found ?? [];
    const above = indent.length > 0 ? entries.at(-1) : undefined;
    if (above) above.below = [...(above.below ?? []), withoutMarks(text)];
    else {
      if (entries.length === 0)
        style = decimal ? 'decimal' : roman ? 'roman' : letter ? 'letters' : 'bullet';
      entries.push({ text: withoutMarks(text) });
    }
  }
  return { kind: 'list', style, entries };
}

/** Reads the text of a supplied Cabinet paper as its parts. */
export function cabinetParts(text: string): Part[] {
  const parts: Part[] = [];
  let items = 0;
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '---');
    const [first] = lines;
    if (first === undefined) continue;
    const words = withoutBold(first);
    const item = /^(\d)\. (.+)$/.exec(words);
    if (/^agenda item/i.test(words)) parts.push({ kind: 'reference', text: words });
    else if (/^Cabinet Issues$/.test(words)) parts.push({ kind: 'title', text: words });
    else if (item && Number(item[1]) === items + 1 && lines.length === 1) {
      items += 1;
      parts.push({ kind: 'heading', depth: 2, number: item[1] ?? '', text: item[2] ?? '' });
    } else if (lines.length === 2 && lines.every((line) => line.length < 40)) {
      parts.push({ kind: 'signature', lines: lines.map(withoutBold) });
    } else if (words.startsWith('“')) parts.push({ kind: 'quote', text: words });
    else parts.push(listOf(lines) ?? { kind: 'paragraph', text: withoutBold(lines.join(' ')) });
  }
  return parts;
}

const cells = (row: string): string[] => row.split('\t').map(withoutMarks);

/** The lines of a cell of clearances: the answer, the officer, and what is added. */
const answerLines = (text: string): string[] => {
  const found = /^(Yes|No) (Name of [^:]+: \S+ \S+)(?: (.+))?$/.exec(text);
  return found ? found.slice(1).filter((line) => line !== undefined) : [text];
};

/** The text of a scan put together again: a page ends in the middle of a sentence, or of a list. */
const withoutPages = (text: string): string =>
  text
    .replace(/(?<=[a-z,;])\n\n+(?=[a-z]+)(?!- )/g, ' ')
    .replace(/\n\s*– including/g, ' – including')
    .replace(/East\n\n(?=Cambridgeshire)/, 'East ');

/** Reads the text of the supplied committee report as its parts. */
export function reportPartsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const block of withoutPages(text).split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const [first] = lines;
    if (first === undefined) continue;
    if (lines.some((line) => line.includes('\t'))) {
      parts.push({ kind: 'table', rows: lines.map((line) => cells(line).map(answerLines)) });
      continue;
    }
    const words = withoutBold(first);
    if (parts.length === 0) {
      parts.push({ kind: 'title', text: words });
      continue;
    }
    const fields = [...first.matchAll(/\*\*([A-Z][\w ()]+):\*\* ?([^*]*)/g)];
    if (fields.length > 0 && /^\*\*[A-Z]/.test(first)) {
      for (const [, label = '', value = ''] of fields)
        parts.push({ kind: 'field', label, text: withoutMarks(value) });
      continue;
    }
    const heading = /^(#{0,4}) ?(?:\*\*)?(\d(?:\.\d)?)?\.? ?(?:\*\*)?([^*]+?)(?:\*\*)?$/.exec(
      first,
    );
    if (
      heading &&
      lines.length === 1 &&
      (first.startsWith('#') || /^\*\*[^a-z]+\*\*$/.test(first))
    ) {
      const [, , number, title = ''] = heading;
      const isTop = title === title.toUpperCase();
      parts.push({
        kind: 'heading',
        depth: isTop ? 2 : 3,
        ...(number && { number }),
        text: title.trim(),
      });
      continue;
    }
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
      const numbered = /^(?:- )?(\d\.\d+(?:\.\d)?) (.+)$/.exec(line);
      if (numbered) {
        const [, number = '', numberedWords = ''] = numbered;
        parts.push({ kind: 'numbered', number, text: withoutBold(numberedWords) });
        continue;
      }
      const next = lines.findIndex((one) => /^(?:- )?\d\.\d/.test(one));
      const list = [line, ...lines.splice(0, next === -1 ? lines.length : next)];
      const level = list.map((one) => one.replace(/^ {2}(?=- )/, ''));
      const found = listOf(level);
      const before = parts.at(-1);
      if (found?.kind === 'list' && before?.kind === 'list' && before.style === found.style)
        before.entries.push(...found.entries);
      else parts.push(found ?? { kind: 'paragraph', text: withoutBold(level.join(' ')) });
    }
  }
  return parts;
}
