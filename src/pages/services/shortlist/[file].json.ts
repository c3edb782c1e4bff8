import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';

// What the script of the shortlist reads: every service as the comparison table shows it.
export const getStaticPaths = () =>
  filePaths('file', ({ views: { compare } }) => ({
    services: JSON.stringify({ columns: compare.columns, rows: compare.rows }),
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
