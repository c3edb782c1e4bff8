import type { APIRoute } from 'astro';
import { placed } from '#model/build-views/measures/standing.ts';
import { filePaths } from '#model/from-astro.ts';
import { decisionsCsv } from '#outputs/csv.ts';
import { directoryTables } from '#outputs/directory-files.ts';
import { indicatorsCsv, indicatorTables } from '#outputs/indicators.ts';
import { transportRulesCsv } from '#outputs/transport.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';

export const getStaticPaths = () =>
  filePaths('table', ({ graph, transport, frame: { origin } }) => ({
    ...(transport && { 'transport-rules': transportRulesCsv(transport) }),
    decisions: decisionsCsv(graph.decisions.map((decision) => toDecisionRecord(decision, origin))),
    ...directoryTables(graph, origin),
    indicators: indicatorsCsv(graph, placed, origin),
    ...indicatorTables(graph, placed, origin),
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
