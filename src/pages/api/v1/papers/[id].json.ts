import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { recordJson } from '#outputs/json.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';

export const getStaticPaths = () =>
  filePaths('id', ({ graph, frame: { origin } }) =>
    Object.fromEntries(
      graph.papers.map((paper) => [paper.id, recordJson(toPaperRecord(paper, origin))]),
    ),
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
