import type { APIRoute } from 'astro';
import { filePaths } from '#model/from-astro.ts';
import { checkerJson } from '#outputs/transport.ts';

export const getStaticPaths = () =>
  filePaths('file', ({ transport }): Record<string, string> =>
    transport ? { rules: checkerJson(transport) } : {},
  );

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
