/** All outcomes of the table as text that shows in a review what a change of the rules alters. */
import { erasOf } from '#rules/eras.ts';
import { everyCombination } from '#rules/space.ts';
import { decide, type Table } from '#rules/table.ts';

/** How many questions stand in front of a line; the answers to the others run along it. */
const prefixLength = 5;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One line for each era and each answer to the first five questions; one letter for each combination of the others. */
export function outcomesText(table: Table): string {
  const key = table.outcomes.map((outcome, index) => `# ${letters[index]} = ${outcome}`);
  const lines = erasOf(table).flatMap(({ from }) => {
    const groups = new Map<string, string>();
    for (const answers of everyCombination(table)) {
      const prefix = table.fields
        .slice(0, prefixLength)
        .map(({ id }) => answers[id])
        .join(' ');
      const { outcome } = decide(table, answers, from);
      const letter =
        outcome === undefined ? '?' : (letters[table.outcomes.indexOf(outcome)] ?? '?');
      groups.set(prefix, (groups.get(prefix) ?? '') + letter);
    }
    return [...groups].map(([prefix, row]) => `${from} ${prefix} ${row}`);
  });
  return `${[...key, ...lines].join('\n')}\n`;
}

/** How many combinations two texts disagree on. Lines that stand in one only count whole. */
export function countAltered(before: string, after: string): { altered: number; of: number } {
  const rows = (text: string) =>
    new Map(
      text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(
          (line) =>
            [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)] as const,
        ),
    );
  const [old, now] = [rows(before), rows(after)];
  let altered = 0;
  let of = 0;
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(name) ?? '', now.get(name) ?? ''];
    const length = Math.max(a.length, b.length);
    of += length;
    for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) altered += 1;
  }
  return { altered, of };
}
