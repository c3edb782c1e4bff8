import type { Answers, Table } from './table.ts';

/** Every combination of answers to every question, one after the other. */
export function* everyCombination({ fields }: Table): Generator<Answers> {
  const count = fields.reduce((product, { bands }) => product * bands.length, 1);
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    const answers: Record<string, string> = {};
    for (let index = fields.length - 1; index >= 0; index -= 1) {
      const { id, bands } = fields[index] ?? { id: '', bands: [''] };
      answers[id] = bands[rest % bands.length] ?? '';
      rest = Math.floor(rest / bands.length);
    }
    yield answers;
  }
}
