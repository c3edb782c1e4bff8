import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { collectionNames } from '#schemas/index.ts';
import { lineOfPath } from './references.ts';

/** An entry that says it was published or changed after `today` (ISO): it would stand first in every feed for as long. */
export function publicationDayFaults(content: Content, today: string): Fault[] {
  return collectionNames.flatMap((name) =>
    content[name].flatMap(({ file, lines, data }) => {
      const { published, updated } = data as { published?: string; updated?: string };
      return Object.entries({ published, updated }).flatMap(([path, day]) =>
        day === undefined || day <= today
          ? []
          : [
              {
                file,
                line: lineOfPath(lines, path),
                fault: `“${path}” is ${day}, which is after the day of this build (${today}).`,
                remedy: 'Write the day on which the words were put on the site.',
              },
            ],
      );
    }),
  );
}
