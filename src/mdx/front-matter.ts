import {
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';
import type { Fault } from '#schemas/fault.ts';

type Found = Omit<Fault, 'file'>;

/** YAML of a file, read without tags, anchors, merges, rolled-over dates or silent yes and no. */
export interface YamlResult {
  data: unknown;
  /** Line of each value in the file, by path such as `resolutions.0.text`. */
  lines: Record<string, number>;
  faults: Found[];
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);
/** Plain words that older YAML reads as true or false: “title: no” must not depend on who reads it. */
const yesOrNo = /^(?:y|n|yes|no|on|off)$/i;
const maximumDepth = 12;

/** How long settings may be. Each comma may part two settings in brackets, and every name of a setting is compared with all the others. */
interface Most {
  lines: number;
  commas: number;
}

const usualMost: Most = { lines: 1_000, commas: 2_000 };
/** For a file that is one long list of words. */
export const mostOfLists: Most = { lines: 4_000, commas: 8_000 };

/** The errors of the YAML library in words, by its code. */
const errorWords: Partial<Record<ErrorCode, [fault: string, remedy: string]>> = {
  DUPLICATE_KEY: ['The same setting appears twice.', 'Delete one of the two lines.'],
  BAD_DQ_ESCAPE: [
    'A back slash stands between double quotation marks.',
    'Write it twice, or use single quotation marks.',
  ],
  BAD_INDENT: [
    'A line begins too far left or right, or a bracket is not closed.',
    'Begin it in the same column as the settings beside it, and close the brackets.',
  ],
  TAB_AS_INDENT: ['A line begins with a tab.', 'Begin it with spaces.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second colon on the line, or the next line begins too far right.',
    'Put the text behind the first colon in quotation marks.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A setting has no colon, or its text goes on in the next line.',
    'Write name: text on one line.',
  ],
  MISSING_CHAR: [
    'A quotation mark, bracket or colon is missing.',
    'Close what is opened, and write a colon and a space after the name.',
  ],
  MULTIPLE_DOCS: ['A line of --- or ... ends the settings too early.', 'Take the line out.'],
  BAD_SCALAR_START: [
    'The text begins with a sign that has a meaning of its own.',
    'Put the text in quotation marks.',
  ],
  TAG_RESOLVE_FAILED: [
    'The settings use a code of YAML that begins with !.',
    'Put the text in quotation marks.',
  ],
};
const otherError = [
  'The settings cannot be read here.',
  'Check the colon, the indentation and the quotation marks of this line.',
] as const;

/** What is not even parsed: too much of it, or a line that changes how the rest is read. */
function textFault(text: string, firstLine: number, most: Most): Found | undefined {
  const lines = text.split('\n');
  if (lines.length > most.lines) {
    return {
      line: firstLine,
      fault: `The settings have ${lines.length} lines; the limit is ${most.lines}.`,
      remedy: 'Move long texts into the body, or split the file.',
    };
  }
  const commas = text.split(',').length - 1;
  if (commas > most.commas) {
    return {
      line: firstLine,
      fault: `The settings have ${commas} commas; the limit is ${most.commas}.`,
      remedy: 'Move long texts into the body, or split the file.',
    };
  }
  const directive = lines.findIndex((line) => line.startsWith('%'));
  return directive === -1
    ? undefined
    : {
        line: firstLine + directive,
        fault: 'A line begins with %, which is a command to the reader of the settings.',
        remedy: 'Delete the line, or put the text in quotation marks.',
      };
}

const tooDeep = (line: number): Found => ({
  line,
  fault: 'The settings are nested too deeply.',
  remedy: 'Follow the writing guide of this collection.',
});

/** The parsed YAML, or nothing when it is nested so deep that its parser, which calls itself for each level, gives up. */
function parse(
  text: string,
  lineCounter: LineCounter,
): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      uniqueKeys: true,
      strict: true,
      lineCounter,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads YAML. `firstLine` is the line of the file on which the YAML begins, so that faults name the right line.
 */
export function readYaml(text: string, firstLine: number, most = usualMost): YamlResult {
  const unfit = textFault(text, firstLine, most);
  if (unfit) return { data: undefined, lines: {}, faults: [unfit] };
  const counter = new LineCounter();
  const document = parse(text, counter);
  if (!document) return { data: undefined, lines: {}, faults: [tooDeep(firstLine)] };
  const faults: Found[] = [];
  const lines: Record<string, number> = {};
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  for (const error of [...document.errors, ...document.warnings]) {
    const line = lineAt(error.pos[0]);
    // One slip makes several errors: what it says first is what is meant.
    if (faults.some((other) => other.line === line)) continue;
    const [fault, remedy] = errorWords[error.code] ?? otherError;
    faults.push({ line, fault, remedy });
  }
  if (faults.length > 0) return { data: undefined, lines, faults };

  const visit = (node: Node | null, path: string[], depth: number): void => {
    if (node === null) return;
    const line = lineAt(node.range?.[0] ?? 0);
    if (path.length > 0) lines[path.join('.')] ??= line;
    if (depth > maximumDepth) {
      faults.push(tooDeep(line));
      return;
    }
    const anchored = !isAlias(node) && 'anchor' in node && node.anchor !== undefined;
    if (isAlias(node) || anchored || (node.tag !== undefined && /^!/.test(node.tag))) {
      faults.push({
        line,
        fault: 'The settings use a code of YAML (& or * or !).',
        remedy: 'Put the text in quotation marks.',
      });
      return;
    }
    if (isMap(node)) {
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
        if (key === undefined || forbiddenKeys.has(key)) {
          faults.push({
            line,
            fault: `“${key ?? '?'}” cannot be the name of a setting.`,
            remedy: 'Remove this line.',
          });
          continue;
        }
        lines[[...path, key].join('.')] = lineAt((pair.key as Node).range?.[0] ?? 0);
        if (isPair(pair)) visit(pair.value as Node | null, [...path, key], depth + 1);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) =>
        visit(item as Node | null, [...path, String(index)], depth + 1),
      );
    } else if (isScalar(node) && node.type === 'PLAIN' && yesOrNo.test(String(node.source ?? ''))) {
      faults.push({
        line,
        fault: `“${node.source ?? ''}” without quotation marks can be read as true or false.`,
        remedy:
          'Write true or false for a setting that is on or off, or put the word in quotation marks.',
      });
    } else if (isCollection(node)) {
      faults.push({
        line,
        fault: 'The settings have a form that is not used here.',
        remedy: 'Write one setting a line.',
      });
    }
  };
  visit(document.contents, [], 0);
  if (faults.length > 0) return { data: undefined, lines, faults };
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, lines, faults };
}

/** An MDX file, taken apart. */
export interface SplitFile extends YamlResult {
  /** The text with its front matter blanked out, so that lines of the body keep their numbers. */
  body: string;
}

/** Takes an MDX file apart into front matter and body. The front matter stands between two lines of `---`. */
export function splitFrontMatter(text: string): SplitFile {
  const match = /^---[ ]*\n(?:([\s\S]*?)\n)?---[ ]*(?:\n|$)/.exec(text);
  if (!match) {
    return {
      data: undefined,
      lines: {},
      body: '',
      faults: [
        {
          line: 1,
          fault: 'The settings at the top are missing or not closed.',
          remedy: 'Begin the file with a line of ---, then the settings, then another line of ---.',
        },
      ],
    };
  }
  const blank = '\n'.repeat(match[0].split('\n').length - 1);
  const body = blank + text.slice(match[0].length);
  const result = readYaml(match[1] ?? '', 2);
  if (/^\s*(?:---|\+\+\+)[ ]*\n/.test(text.slice(match[0].length))) {
    result.faults.push({
      line: blank.length + 1,
      fault: 'There is a second block of settings.',
      remedy:
        'Take out the line of dashes (---) in the text, or the settings below it. A file has one block, at its top.',
    });
  }
  return { ...result, body };
}
