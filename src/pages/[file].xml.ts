import type { APIRoute } from 'astro';
import { filePaths, indexableHeads } from '#model/from-astro.ts';
import { sitemap } from '#outputs/site-files.ts';

export const getStaticPaths = () =>
  filePaths('file', (model) => ({ sitemap: sitemap(model.frame.origin, indexableHeads(model)) }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
