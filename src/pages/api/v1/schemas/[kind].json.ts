import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { recordKinds, recordSchema } from '#outputs/json.ts';

export const getStaticPaths = () =>
  filePaths('kind', ({ frame: { origin } }) =>
    Object.fromEntries(recordKinds.map((kind) => [kind, recordSchema(kind, origin)])),
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
