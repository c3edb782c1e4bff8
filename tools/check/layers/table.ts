/** The import table of layers.json: the types, and the one function that judges an import by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tools/lib/root.ts';

/** What one folder may import. The words of layers.json say what each field means. */
export interface Layer {
  is: string;
  imports: string[];
  types: string[];
  /** What a `<script>` of an `.astro` file may load; it runs in the browser, not in the build. */
  scripts?: string[];
  packages?: string[];
  onlyPackages?: string[];
  why: string;
  exceptions?: Record<string, { packages: string[]; why: string }>;
}

/** Folder (or single file) → what it may import. */
export type Layers = Record<string, Layer>;

/** An import as found in a file. `target` is a path in the project, or the name of a package. */
export interface Import {
  file: string;
  line: number;
  specifier: string;
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
}

/**
 * Reads the table.
 *
 * @throws when layers.json is missing or is not JSON
 */
export function readLayers(): Layers {
  const { layers } = JSON.parse(readFileSync(join(ROOT, 'layers.json'), 'utf8')) as {
    layers: Layers;
  };
  return layers;
}

/** The folder of the table that a file belongs to; undefined when none does. */
export function layerOf(layers: Layers, path: string): string | undefined {
  return Object.keys(layers).find((name) => path === name || path.startsWith(`${name}/`));
}

/** True when a package's name is covered by a pattern; `node:*` covers `node:fs`. */
function matchesPackage(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Says why the table forbids an import, or undefined when it is allowed. */
export function forbidden(layers: Layers, found: Import): string | undefined {
  const from = layerOf(layers, found.file);
  const layer = from ? layers[from] : undefined;
  if (!from || !layer) return `${found.file} is in no folder of layers.json. Add its folder.`;
  return found.isPackage
    ? forbiddenPackage(from, layer, found)
    : forbiddenFolder(layers, from, layer, found);
}

function forbiddenPackage(from: string, layer: Layer, found: Import): string | undefined {
  const allowed = layer.exceptions?.[found.file]?.packages ?? [];
  if (allowed.some((pattern) => matchesPackage(pattern, found.target))) return undefined;
  // A type is gone when the program runs, so it ties a folder to nothing.
  if (found.typeOnly) return undefined;
  const named = layer.packages?.some((pattern) => matchesPackage(pattern, found.target));
  const outside =
    layer.onlyPackages && !layer.onlyPackages.some((one) => matchesPackage(one, found.target));
  if (!named && !outside) return undefined;
  return `${from} may not import “${found.specifier}”. ${layer.why}`;
}

function forbiddenFolder(
  layers: Layers,
  from: string,
  layer: Layer,
  found: Import,
): string | undefined {
  const to = layerOf(layers, found.target) ?? found.target.split('/').slice(0, 2).join('/');
  if (to === from || layer.imports.includes(to)) return undefined;
  if (layer.types.includes(to)) {
    if (found.typeOnly) return undefined;
    return `${from} may import only types of ${to}: write “import type”. ${layer.why}`;
  }
  const may = [...layer.imports, ...layer.types.map((name) => `types of ${name}`)];
  return `${from} may not import ${to}, only ${may.join(', ') || 'its own files'}. ${layer.why}`;
}
