import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { collectionNames } from '#schemas/index.ts';
import { placeOfPath } from './references.ts';

interface Dated {
  published?: string;
  updated?: string;
  verified?: { on: string };
}

/** An entry that says it was published, changed or confirmed after `today` (ISO): it would stand first in every feed for as long. */
export function publicationDayFaults(content: Content, today: string): Fault[] {
  return collectionNames.flatMap((name) =>
    content[name].flatMap(({ file, lines, data }) => {
      const { published, updated, verified } = data as Dated;
      return Object.entries({ published, updated, 'verified.on': verified?.on }).flatMap(
        ([path, day]) =>
          day === undefined || day <= today
            ? []
            : [
                {
                  file,
                  ...placeOfPath(lines, path),
                  fault: `“${path}” is ${day}, which is after the day of this build (${today}).`,
                  remedy:
                    path === 'verified.on'
                      ? 'Write the day on which the team confirmed the entry.'
                      : 'Write the day on which the words were put on the site.',
                },
              ],
      );
    }),
  );
}
