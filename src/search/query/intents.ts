/**
 * What people come for beside a subject: an answer, a decision, somebody to ask. The words that say so choose the kind of page, and
 * are not searched for where other words remain.
 */
interface Intent {
  words: readonly string[];
  /** How much more pages of these kinds count. */
  kinds: Readonly<Record<string, number>>;
}

const intents: readonly Intent[] = [
  {
    words: [
      'decide',
      'decided',
      'decision',
      'decisions',
      'vote',
      'voted',
      'agreed',
      'approved',
      'cabinet',
    ],
    kinds: { Decision: 1.6 },
  },
  {
    words: ['contact', 'contacts', 'phone', 'telephone', 'email', 'ring', 'call', 'speak', 'talk'],
    kinds: { Service: 1.25, Team: 1.4, Role: 1.1 },
  },
  {
    words: ['eligible', 'eligibility', 'qualify', 'entitled', 'entitlement', 'check', 'checker'],
    kinds: { Checker: 2 },
  },
  {
    words: ['compare', 'compared', 'comparison', 'versus'],
    kinds: { Comparison: 3 },
  },
  {
    words: ['buy', 'price', 'purchase', 'subscribe'],
    kinds: { Service: 1.25 },
  },
];

/** How much more pages of each kind count for a query with these words; empty where it asks for no kind. */
export function wantedKinds(texts: readonly string[]): Record<string, number> {
  const wanted: Record<string, number> = {};
  for (const { words, kinds } of intents) {
    if (texts.some((text) => words.includes(text))) Object.assign(wanted, kinds);
  }
  return wanted;
}
