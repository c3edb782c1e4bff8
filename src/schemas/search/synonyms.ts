import { z } from 'zod';
import { list } from '../fields/list.ts';
import { phrases } from '../fields/phrases.ts';

/** One line of the synonyms: what people say, and what this site says for it. */
const synonymRule = z.strictObject({
  say: phrases().describe('What people type, each in small letters.'),
  means: phrases(12).describe('What the pages say for it.'),
  near: phrases(12).optional().describe('Words that are near it; they count half.'),
});

type Rule = z.infer<typeof synonymRule>;

/** Letters and digits only: two phrases that differ in signs are the same to a search. */
const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The places of phrases that stand on the left of two lines. */
function doubled(rules: readonly Rule[]): { path: PropertyKey[]; phrase: string }[] {
  const seen = new Set<string>();
  return rules.flatMap(({ say }, rule) =>
    say.flatMap((text, at) => {
      const key = keyOf(text);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return { path: ['synonyms', rule, 'say', at], phrase: text };
    }),
  );
}

/** The lines that lead back to themselves: what they mean is what another line says, and so on round to them. */
function circular(rules: readonly Rule[]): { path: PropertyKey[]; phrase: string }[] {
  const lineOf = new Map(
    rules.flatMap(({ say }, at) => say.map((text) => [keyOf(text), at] as const)),
  );
  const state = new Map<number, 'open' | 'done'>();
  const found: { path: PropertyKey[]; phrase: string }[] = [];
  const visit = (at: number): void => {
    state.set(at, 'open');
    const { means, near = [] } = rules[at] as Rule;
    for (const [field, texts] of [
      ['means', means],
      ['near', near],
    ] as const) {
      texts.forEach((text, place) => {
        const next = lineOf.get(keyOf(text));
        if (next === undefined) return;
        if (state.get(next) === 'open')
          found.push({ path: ['synonyms', at, field, place], phrase: text });
        else if (!state.has(next)) visit(next);
      });
    }
    state.set(at, 'done');
  };
  rules.forEach((_, at) => {
    if (!state.has(at)) visit(at);
  });
  return found;
}

/** The file `content/search/synonyms.yaml`: everyday words and what the site says for them. */
export const synonyms = z
  .strictObject({ synonyms: list(synonymRule, 2000).describe('One entry for each thing meant.') })
  .superRefine(({ synonyms: rules }, context) => {
    for (const { path, phrase: text } of doubled(rules)) {
      context.addIssue({
        code: 'custom',
        path,
        message: `“${text}” is already said on another line; put all that it means into one line`,
      });
    }
    for (const { path, phrase: text } of circular(rules)) {
      context.addIssue({
        code: 'custom',
        path,
        message: `“${text}” leads in a circle back to this line; name the words of the pages instead`,
      });
    }
  });

export type Synonyms = z.infer<typeof synonyms>;
