import type { APIRoute } from 'astro';
import { asAtWords } from '#model/date-words.ts';
import { filePaths } from '#model/from-astro.ts';
import { audienceLabels, schoolTypeLabels, serviceKindLabels } from '#model/school-labels.ts';
import { openReferralFiles } from '#outputs/open-referral/files.ts';

const words = {
  audiences: audienceLabels,
  classes: serviceKindLabels,
  schools: schoolTypeLabels,
  asAt: asAtWords,
};

export const getStaticPaths = () =>
  filePaths('file', ({ graph, frame: { origin } }) => openReferralFiles(graph, words, origin));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
