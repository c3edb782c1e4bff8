import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { calendarFiles } from '#outputs/calendar.ts';

export const getStaticPaths = () =>
  filePaths('id', ({ graph, frame: { origin } }) =>
    calendarFiles(graph.directory.meetings, origin),
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
