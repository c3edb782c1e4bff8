/** Which look an outcome has. The words always say it too. */
export function toneOf(outcome: string): 'free' | 'subsidised' | 'assessment' | 'none' {
  if (outcome.startsWith('free')) return 'free';
  if (outcome.startsWith('subsidised')) return 'subsidised';
  return outcome === 'individual-assessment' ? 'assessment' : 'none';
}
