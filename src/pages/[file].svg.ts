import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { favicon } from '#outputs/site-files.ts';

export const getStaticPaths = () =>
  filePaths('file', ({ graph }) => ({ favicon: favicon(graph.site.colours) }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
