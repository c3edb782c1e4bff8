import {
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
const maximumLines = 1_000;

/**
 * Reads YAML. `firstLine` is the line of the file on which the YAML begins, so that faults name the right line.
 */
export function readYaml(text: string, firstLine: number): YamlResult {
  const count = text.split('\n').length;
  if (count > maximumLines) {
    const fault = `The settings have ${count} lines; the limit is ${maximumLines}.`;
    return {
      data: undefined,
      lines: {},
      faults: [
        { line: firstLine, fault, remedy: 'Move long texts into the body, or split the file.' },
      ],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: true,
    strict: true,
    lineCounter: counter,
    prettyErrors: false,
  });
  const faults: Found[] = [];
  const lines: Record<string, number> = {};
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  for (const error of [...document.errors, ...document.warnings]) {
    const line = lineAt(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      faults.push({
        line,
        fault: 'The same setting appears twice.',
        remedy: 'Delete one of the two lines.',
      });
    } else {
      faults.push({
        line,
        fault: `The settings cannot be read here: ${error.message.split('\n')[0] ?? ''}`,
        remedy: 'Check the colon, the indentation and the quotation marks of this line.',
      });
    }
  }
  if (faults.length > 0) return { data: undefined, lines, faults };

  const visit = (node: Node | null, path: string[], depth: number): void => {
    if (node === null) return;
    const line = lineAt(node.range?.[0] ?? 0);
    if (path.length > 0) lines[path.join('.')] ??= line;
    if (depth > maximumDepth) {
      faults.push({
        line,
        fault: 'The settings are nested too deeply.',
        remedy: 'Follow the writing guide of this collection.',
      });
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
      remedy: 'Keep one block at the top of the file.',
    });
  }
  return { ...result, body };
}
