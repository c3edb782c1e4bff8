/** Short forms after which a full stop ends no sentence. */
const shortForms =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Cllr|St|No|no|para|paras|e\.g|i\.e|etc|c|cf|Ltd|plc|vs)\.|\b\p{Lu}\.)$/u;

/** Parts a paragraph into its sentences, each with its end mark. Words in the same order and unchanged. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let current = '';
  for (const piece of text.split(/(?<=[.!?][”"’')]?)\s+(?=[\p{Lu}“"‘'(£\d])/u)) {
    current = current === '' ? piece : `${current} ${piece}`;
    if (shortForms.test(current)) continue;
    sentences.push(current);
    current = '';
  }
  return current === '' ? sentences : [...sentences, current];
}

/** Where the next thought of a sentence begins. */
const thoughtEnd = /;|,? while\b|, (?:which|who|whose|with|so that|but)\b/g;

/**
 * The part of a sentence that can be quoted for the characters from `start` to `end`, at most `most` long: it stops where the
 * next thought begins, and begins with the sentence, or, where that is too long, behind a later comma or word.
 */
export function clauseAround(sentence: string, start: number, end: number, most: number): string {
  const breaks = [...sentence.matchAll(thoughtEnd)].map(({ index }) => index);
  const to = breaks.find((at) => at >= end) ?? sentence.length;
  if (to <= most) return sentence.slice(0, to);
  const commas = [...sentence.matchAll(/[,;] /g)].map(({ index, 0: sign }) => index + sign.length);
  const later = commas.find((at) => at <= start && to - at <= most);
  if (later !== undefined) return sentence.slice(later, to);
  const from = sentence.indexOf(' ', Math.max(0, end - most)) + 1;
  return sentence.slice(Math.min(from, start), end);
}
