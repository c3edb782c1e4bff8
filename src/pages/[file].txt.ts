import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { robots } from '#outputs/site-files.ts';

export const getStaticPaths = () =>
  filePaths('file', ({ frame }) => ({ robots: robots(frame.origin) }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
