import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { indicatorsMetadata } from '#outputs/csvw.ts';
import { directoryLists } from '#outputs/directory-files.ts';
import { listJson } from '#outputs/json.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { transportRulesJson } from '#outputs/transport.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';

export const getStaticPaths = () =>
  filePaths('list', ({ graph, transport, frame: { origin } }) => ({
    decisions: listJson(
      'decision',
      graph.decisions.map((decision) => toDecisionRecord(decision, origin)),
      origin,
    ),
    ...(transport && { 'transport-rules': transportRulesJson(transport) }),
    papers: listJson(
      'paper',
      graph.papers.map((paper) => toPaperRecord(paper, origin)),
      origin,
    ),
    ...directoryLists(graph, origin),
    'indicators.csv-metadata': indicatorsMetadata(graph, origin),
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
