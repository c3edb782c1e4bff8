import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { indicatorMetadataFiles } from '#outputs/csvw.ts';
import { directoryRecordFiles } from '#outputs/directory-files.ts';

export const getStaticPaths = () =>
  filePaths('record', ({ graph, frame: { origin } }) => ({
    ...directoryRecordFiles(graph, origin),
    ...indicatorMetadataFiles(graph, origin),
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
