import type { Outcome } from '#schemas/decisions.ts';
import type { Block, List } from './blocks.ts';
import { sentencesOf } from './sentences.ts';

/** One thing that a body did, in the words of the paper. */
export interface Resolution {
  outcome: Outcome;
  also?: Outcome[];
  text: string;
  parts?: string[];
}

/** What was found in an item: its resolutions, and sentences of which it is not sure what they are. */
export interface FoundResolutions {
  resolutions: Resolution[];
  unsure: string[];
}

/** What a verb of a resolution means, in both the forms that papers use (“was pleased to approve”, “approved”). */
const verbs: readonly [RegExp, Outcome | undefined][] = [
  [/^consider(?:ed)?$/, 'considered'],
  [/^receive(?:d)?$/, 'received'],
  [/^note(?:d)?$/, 'noted'],
  [/^(?:agree(?:d)?|resolved)$/, 'agreed'],
  [/^approve(?:d)?$/, 'approved'],
  [/^adopt(?:ed)?$/, 'adopted'],
  [/^delegate(?:d)?$/, 'delegated'],
  [/^recommend(?:ed)?$/, 'recommended-to-council'],
  // Words that may mean several things: the editor decides.
  [/^(?:endorse|support|welcome)(?:e?d)?$/, undefined],
];

const verb =
  '(consider(?:ed)?|received?|noted?|agreed?|resolved|approved?|adopt(?:ed)?|delegated?|recommend(?:ed)?|endorsed?|support(?:ed)?|welcomed?)';
const body = '(?:the )?(?:Cabinet|Members|Executive|Committee)';
const helpers =
  '(?:(?:has|have|was|were|also|then|formally|unanimously|further|duly|pleased to|happy to|content to)\\s+)*';

const active = new RegExp(`^(?:[^,.;:]{0,80},\\s+)?${body}\\s+${helpers}${verb}\\b`, 'iu');
const pronoun = new RegExp(`^(?:It|They)\\s+${helpers}${verb}\\b`, 'u');
const passive = new RegExp(`\\b[Ii]t (?:was|has been) (?:also )?${verb} by ${body}\\b`, 'iu');
/** As minutes put it, without naming who: “RESOLVED – That …”, “It was agreed that …”. */
const minuted = new RegExp(
  `^(?:It was )?${verb}(?: unanimously)?(?::| ?[–—-] ?| (?:that|to)\\b)`,
  'iu',
);
const toCouncil = /\brecommend(?:ed|ation|ations)?\b[^.]*\bto (?:the )?(?:full )?Council\b/i;
const award = /\baward(?:ed|ing)?\b[^.]*\bcontracts?\b|\bcontracts?\b[^.]*\bawarded\b/i;
/** Where the next thing that was done begins in the same sentence. */
const nextVerb =
  /(?:,| and|, and)\s+(?:also\s+|has also\s+)?(?=(?:considered|received|noted|agreed|approved|adopted|delegated)\b)/g;

const outcomeOf = (word: string): Outcome | undefined =>
  verbs.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];

const inBrackets = (text: string, at: number) =>
  text.slice(0, at).split('(').length > text.slice(0, at).split(')').length;

/** The parts of a sentence in which several things are done, each with its verb. What follows “that” is one thing. */
function acts(sentence: string, first: string): { text: string; word: string }[] {
  const cuts = [...sentence.matchAll(nextVerb)].filter(
    ({ index }) => !inBrackets(sentence, index) && !/\bthat\b/.test(sentence.slice(0, index)),
  );
  const starts = [0, ...cuts.map(({ index, 0: words }) => index + words.length)];
  const ends = [...cuts.map(({ index }) => index), sentence.length];
  return starts.map((start, at) => {
    const text = sentence.slice(start, ends[at]);
    return { text, word: at === 0 ? first : (/^\w+/.exec(text)?.[0] ?? '') };
  });
}

function resolutionOf(text: string, word: string): Resolution | undefined {
  const named = outcomeOf(word);
  const outcome =
    named === 'agreed' && /^.{0,60}\bto recommend\b/i.test(text) && toCouncil.test(text)
      ? 'recommended-to-council'
      : named;
  if (!outcome) return undefined;
  if (outcome === 'recommended-to-council' && !toCouncil.test(text)) return undefined;
  const awards = outcome === 'agreed' || outcome === 'approved' ? award.test(text) : false;
  return { outcome, ...(awards && { also: ['contract-awarded' as const] }), text };
}

/** What one sentence resolves. `after` is true when the sentence before it did: “It has also approved …”. */
function ofSentence(sentence: string, after: boolean): FoundResolutions {
  const none = { resolutions: [], unsure: [] };
  const byPassive = passive.exec(sentence);
  if (byPassive) {
    const text = sentence.slice(byPassive.index);
    const found = resolutionOf(text, byPassive[1] ?? '');
    return found ? { resolutions: [found], unsure: [] } : { ...none, unsure: [sentence] };
  }
  const main =
    active.exec(sentence) ?? minuted.exec(sentence) ?? (after ? pronoun.exec(sentence) : null);
  if (!main) {
    // “Cabinet’s deliberations are reflected in the recommendations to Council …”
    const recommends = /\bCabinet\b/.test(sentence) && toCouncil.test(sentence);
    return recommends
      ? { resolutions: [{ outcome: 'recommended-to-council', text: sentence }], unsure: [] }
      : none;
  }
  const resolutions: Resolution[] = [];
  const unsure: string[] = [];
  let bare: Outcome | undefined;
  for (const { text, word } of acts(sentence, main[1] ?? '')) {
    const found = resolutionOf(text, word);
    if (!found) {
      unsure.push(text);
      continue;
    }
    // “considered and noted the report”: the first verb has nothing of its own to quote.
    if (text.trim().endsWith(word)) {
      bare = found.outcome;
      continue;
    }
    resolutions.push(
      bare === undefined
        ? found
        : {
            ...found,
            outcome: bare,
            also: [...new Set([found.outcome, ...(found.also ?? [])])],
            text: sentence,
          },
    );
    bare = undefined;
  }
  return { resolutions, unsure };
}

const partsOf = ({ items }: List): string[] => items.map(({ line }) => line.text);

/** Everything an item says was done with it, in order. A list under a resolution that ends in a colon is its parts. */
export function resolutionsOf(all: readonly Block[]): FoundResolutions {
  const blocks = all.filter(({ kind }) => kind !== 'note');
  const found: FoundResolutions = { resolutions: [], unsure: [] };
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    let after = false;
    for (const sentence of sentencesOf(block.line.text)) {
      const { resolutions, unsure } = ofSentence(sentence, after);
      after = resolutions.length > 0;
      found.resolutions.push(...resolutions);
      found.unsure.push(...unsure);
    }
    const last = found.resolutions.at(-1);
    const next = blocks[index + 1];
    const leads = last !== undefined && after && /[:–-]$/.test(last.text);
    if (leads && next?.kind === 'list') last.parts = partsOf(next);
  });
  return found;
}

/** The outcomes of an item, each once: first what was done, then what the same words did besides. */
export const outcomesOf = (resolutions: readonly Resolution[]): Outcome[] => [
  ...new Set([
    ...resolutions.map(({ outcome }) => outcome),
    ...resolutions.flatMap(({ also = [] }) => also),
  ]),
];
