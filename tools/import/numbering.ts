/**
 * Automatic numbers of Word. A Word file does not hold the numbers that a reader sees, only rules for counting;
 * mammoth keeps neither the numbers nor whether they are letters. So they are counted here and written into the paragraphs,
 * between two signs that no text has, before mammoth reads them.
 */

/** How a list is marked. */
export type MarkStyle = 'bullet' | 'decimal' | 'letters' | 'roman';

/** The signs around a mark, from the area of Unicode that is nobody's. */
const [opens, closes] = ['\uE000', '\uE001'];

const markPattern = new RegExp(`^${opens}(\\d)\\|(\\w+)\\|([^${closes}]*)${closes}\\s*`);

/** A mark that stood before a paragraph: the number or bullet, and how deep the list is (0 for the outermost). */
export interface Mark {
  level: number;
  style: MarkStyle;
  label: string;
}

/** The mark that was written before a text, and the length of what it takes there. */
export function writtenMark(text: string): { mark: Mark; length: number } | undefined {
  const found = markPattern.exec(text);
  if (!found) return undefined;
  const [all, level = '0', style = 'decimal', label = ''] = found;
  return { mark: { level: Number(level), style: style as MarkStyle, label }, length: all.length };
}

interface Level {
  style: MarkStyle;
  /** `%1.%2` and the like. */
  pattern: string;
  start: number;
}

const roman = (value: number): string => {
  const steps = [
    [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
  ] as const; // prettier-ignore
  let left = value;
  let text = '';
  for (const [size, sign] of steps) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
};

const letter = (value: number) =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const inStyle: Record<MarkStyle, (value: number) => string> = {
  bullet: () => '•',
  decimal: String,
  letters: letter,
  roman,
};

const styleOf = (format: string | null): MarkStyle => {
  if (format === 'bullet' || format === 'none') return 'bullet';
  if (format?.endsWith('Letter')) return 'letters';
  return format?.endsWith('Roman') ? 'roman' : 'decimal';
};

/** The names of Word’s elements belong to this. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Elements of Word below another, by their name without its prefix. */
export const wordElements = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS(WORD, name),
];

const child = (element: Element | undefined, name: string): Element | undefined =>
  [...(element?.children ?? [])].find(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === WORD,
  );

/** The value of an element below another, such as `w:val` of `w:numFmt`. */
const valueOf = (element: Element | undefined, name: string): string | null =>
  child(element, name)?.getAttributeNS(WORD, 'val') ?? null;

const attribute = (element: Element, name: string) => element.getAttributeNS(WORD, name) ?? '';

function readLevels(root: Element): Map<number, Level> {
  return new Map(
    wordElements(root, 'lvl').map((level) => [
      Number(attribute(level, 'ilvl')),
      {
        style: styleOf(valueOf(level, 'numFmt')),
        pattern: valueOf(level, 'lvlText') ?? '',
        start: Number(valueOf(level, 'start') ?? '1'),
      },
    ]),
  );
}

interface List {
  /** Lists with the same key go on counting after each other. */
  key: string;
  levels: Map<number, Level>;
  /** Levels that begin anew the first time this list is used. */
  restarts: Map<number, number>;
}

function readLists(numbering: Document): Map<string, List> {
  const abstract = new Map(
    wordElements(numbering, 'abstractNum').map((root) => [
      attribute(root, 'abstractNumId'),
      readLevels(root),
    ]),
  );
  return new Map(
    wordElements(numbering, 'num').map((num) => {
      const key = valueOf(num, 'abstractNumId') ?? '';
      const overrides = wordElements(num, 'lvlOverride');
      const levels = new Map(abstract.get(key) ?? []);
      for (const override of overrides) {
        for (const [at, level] of readLevels(override)) levels.set(at, level);
      }
      const restarts = new Map(
        overrides.flatMap((override) => {
          const start = valueOf(override, 'startOverride');
          return start === null ? [] : [[Number(attribute(override, 'ilvl')), Number(start)]];
        }),
      );
      return [attribute(num, 'numId'), { key, levels, restarts }];
    }),
  );
}

interface Place {
  list: string | null;
  level: number;
}

/** The list that each paragraph style puts its paragraphs into. */
function readStyles(styles: Document | undefined): Map<string, Place> {
  const all = new Map(
    (styles ? wordElements(styles, 'style') : []).map((style) => [
      attribute(style, 'styleId'),
      style,
    ]),
  );
  const placeOf = (id: string | null, seen = new Set<string>()): Place | undefined => {
    const style = id === null || seen.has(id) ? undefined : all.get(id);
    if (!style || id === null) return undefined;
    const numbered = child(child(style, 'pPr'), 'numPr');
    const list = valueOf(numbered, 'numId');
    if (list !== null) return { list, level: Number(valueOf(numbered, 'ilvl') ?? '0') };
    return placeOf(valueOf(style, 'basedOn'), seen.add(id));
  };
  return new Map(
    [...all.keys()].flatMap((id) => {
      const place = placeOf(id);
      return place ? [[id, place]] : [];
    }),
  );
}

/** True when a paragraph has words, or had none that were struck out while changes were tracked. */
const isShown = (paragraph: Element): boolean =>
  wordElements(paragraph, 't').length > 0 || wordElements(paragraph, 'delText').length === 0;

/**
 * Counts the automatic numbers and writes them into the paragraphs of `document`, which it changes. Word's rules: a number
 * of one level begins the deeper ones anew, and lists made from one pattern go on counting.
 */
export function writeNumbers(document: Document, numbering: Document, styles?: Document): void {
  const lists = readLists(numbering);
  const ofStyle = readStyles(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  for (const paragraph of wordElements(document, 'p')) {
    const properties = child(paragraph, 'pPr');
    const numbered = child(properties, 'numPr');
    const styled = ofStyle.get(valueOf(properties, 'pStyle') ?? '');
    const id = valueOf(numbered, 'numId') ?? styled?.list ?? null;
    const at = Number(valueOf(numbered, 'ilvl') ?? styled?.level ?? 0);
    const list = id === null ? undefined : lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level || id === null || !isShown(paragraph)) continue;
    const counts = counters.get(list.key) ?? [];
    counters.set(list.key, counts);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [place, start] of list.restarts) counts[place] = start - 1;
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    const valueAt = (place: number) => counts[place] ?? list.levels.get(place)?.start ?? 1;
    const label =
      level.style === 'bullet'
        ? '•'
        : level.pattern.replace(/%(\d)/g, (_, place: string) =>
            inStyle[list.levels.get(Number(place) - 1)?.style ?? 'decimal'](
              valueAt(Number(place) - 1),
            ),
          );
    insert(paragraph, properties, `${opens}${at}|${level.style}|${label}${closes}`);
  }
}

function insert(paragraph: Element, properties: Element | undefined, text: string): void {
  const make = (name: string) => paragraph.ownerDocument.createElementNS(WORD, `w:${name}`);
  const [run, words] = [make('r'), make('t')];
  words.textContent = text;
  run.append(words);
  if (properties) properties.after(run);
  else paragraph.prepend(run);
}
