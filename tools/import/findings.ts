import type { findingKinds } from '#schemas/strategy/reports.ts';
import type { Item } from './blocks.ts';
import { textOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';
import type { Passage, ReportPart } from './report-parts.ts';

type FindingKind = (typeof findingKinds)[number];

/** An entry of a list that a report introduces as what was found, agreed or planned. */
export interface Finding {
  kind: FindingKind;
  title?: string;
  text?: string;
  parts?: string[];
}

/** The words before a list that say what its entries are, the most telling first. */
const kinds: readonly [FindingKind, RegExp][] = [
  ['recommendation', /\brecommendations?\b/i],
  ['agreed', /\bagreed that\b/i],
  ['strength', /\bstrengths?\b/i],
  ['weakness', /\bweak(?:er|nesse?s?)\b/i],
  ['theme', /\bthemes?\b/i],
  ['workstream', /\bworkstreams?\b/i],
  ['vision', /\bvision\b/i],
  ['action', /\baction plan\b/i],
  ['design-principle', /\bprinciples?\b|\bdesign\b.*\bshould\b/i],
  ['purpose', /\bpurpose\b/i],
];

/** A list in a sentence: its last two entries are joined by “and”. */
function listedIn(text: string): string[] {
  const parts = text.replace(/\.$/, '').split(', ');
  const last = parts.pop() ?? '';
  return [...parts, ...last.split(/ and (?=[^,]*$)/)];
}

const withoutEnd = (text: string) => text.trim().replace(/[:.]$/, '');

function findingOf({ line }: Item, kind: FindingKind): Finding {
  const [first] = line.nodes;
  if (first?.type === 'strong' && !line.bold) {
    const title = textOf(first);
    return { kind, title: withoutEnd(title), text: line.text.slice(title.length).trim() };
  }
  const listed = /^(.{2,80}?) [–—-] (?:including|such as) (.+)$/.exec(line.text);
  if (kind === 'workstream' && listed) {
    return { kind, title: listed[1] ?? '', parts: listedIn(listed[2] ?? '') };
  }
  const named = /^((?:\S+ ){0,3}\S+) [–—-] (.+)$/.exec(line.text);
  return kind === 'design-principle' && named
    ? { kind, title: named[1] ?? '', text: named[2] ?? '' }
    : { kind, text: line.text };
}

function ofPassage(passage: Passage): Finding[] {
  const blocks = passage.blocks.filter(({ kind }) => kind !== 'note');
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const lead = sentencesOf(before.line.text).at(-1) ?? '';
    const kind = kinds.find(([, pattern]) => pattern.test(lead))?.[0];
    return kind ? block.items.map((item) => findingOf(item, kind)) : [];
  });
}

/** Every finding of the numbered paragraphs, with the number of its paragraph. */
export const findingsOf = (parts: readonly ReportPart[]): { number: string; finding: Finding }[] =>
  parts.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      const { number } = passage;
      return number === undefined ? [] : ofPassage(passage).map((finding) => ({ number, finding }));
    }),
  );
