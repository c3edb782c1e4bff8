/** Judges a draft among the drafts of others, whose faults are not this one's. */
import { pointsToNone } from '#model/references.ts';
import type { Fault } from '#schemas/fault.ts';
import { type Draft, fileOfDraft } from './drafts.ts';

/**
 * Judges a draft among all other drafts that are sound. Leaving out a broken one takes from others what they point to, so
 * that they are broken too: it is done again until nothing more has to be left out. A Word paper comes in as drafts that
 * point to each other, and one that is not finished must not keep all other entries from being shown and saved.
 *
 * @param enough whether what was found will do although other drafts have faults
 */
export function amongSound<Judged extends { faults: Fault[] }>(
  draft: Draft,
  others: readonly Draft[],
  judge: (drafts: readonly Draft[]) => Judged,
  enough: (judged: Judged) => boolean = () => false,
): Judged {
  let sound = others;
  for (;;) {
    const judged = judge([draft, ...sound]);
    const broken = new Set(judged.faults.map(({ file }) => file));
    const left = sound.filter((other) => !broken.has(fileOfDraft(other)));
    if (left.length === sound.length || enough(judged)) {
      const out = others.filter((other) => !sound.includes(other));
      return { ...judged, faults: judged.faults.map((fault) => blamed(fault, out)) };
    }
    sound = left;
  }
}

/** A reference to a draft that was left out is a fault of that draft: who wrote this one can do nothing about it here. */
function blamed(found: Fault, out: readonly Draft[]): Fault {
  const target = out.find(({ collection, id }) =>
    found.fault.endsWith(pointsToNone(collection, id)),
  );
  if (!target) return found;
  return {
    file: fileOfDraft(target),
    fault: 'This entry points to that draft, which is not finished.',
    remedy: 'Open that draft, put right what is wrong in it, and save it.',
  };
}
