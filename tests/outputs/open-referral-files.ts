import { asAtWords } from '#model/date-words.ts';
import type { Graph } from '#model/nodes.ts';
import { audienceLabels, schoolTypeLabels, serviceKindLabels } from '#model/school-labels.ts';
import { openReferralFiles } from '#outputs/open-referral/files.ts';

/** The files as the site makes them. */
export const openReferralOf = (graph: Graph, origin: string): Record<string, string> =>
  openReferralFiles(
    graph,
    {
      audiences: audienceLabels,
      classes: serviceKindLabels,
      schools: schoolTypeLabels,
      asAt: asAtWords,
    },
    origin,
  );
