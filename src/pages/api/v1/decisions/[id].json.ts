import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { recordJson } from '#outputs/json.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';

export const getStaticPaths = () =>
  filePaths('id', ({ graph, frame: { origin } }) =>
    Object.fromEntries(
      graph.decisions.map((decision) => [
        decision.id,
        recordJson(toDecisionRecord(decision, origin)),
      ]),
    ),
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
