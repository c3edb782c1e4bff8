import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { compareCsv } from '#outputs/compare-csv.ts';

// The comparison as a spreadsheet for people; the file for programs is /api/v1/services.csv.
export const getStaticPaths = () =>
  filePaths('file', ({ views, frame }) => ({
    'services-to-schools': compareCsv(views.compare, frame.origin),
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
