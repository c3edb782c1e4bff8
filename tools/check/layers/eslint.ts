/** The import table as ESLint rules, so that an editor underlines a forbidden import at once. */
import type { Linter } from 'eslint';
import type { Layer, Layers } from './table.ts';

interface Pattern {
  regex: string;
  message: string;
  allowTypeImports?: boolean;
}

/** One configuration block a folder, and one a file that has an exception. */
export function layerRules(layers: Layers): Linter.Config[] {
  return Object.entries(layers).flatMap(([folder, layer]) => {
    const files = folder.endsWith('.ts') ? [folder] : [`${folder}/**/*.{ts,mjs,astro}`];
    // The plugin shows each <script> of an .astro file to ESLint as a file below it.
    const inBrowser = { ...layer, imports: layer.scripts ?? [], types: [] };
    const scripts = layer.scripts
      ? [block([`${folder}/**/*.astro/*.{js,ts}`], patternsFor(folder, inBrowser, layers, []))]
      : [];
    const exceptions = Object.entries(layer.exceptions ?? {}).map(([file, { packages }]) =>
      block([file], patternsFor(folder, layer, layers, packages)),
    );
    return [block(files, patternsFor(folder, layer, layers, [])), ...exceptions, ...scripts];
  });
}

function block(files: string[], patterns: Pattern[]): Linter.Config {
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

function patternsFor(folder: string, layer: Layer, layers: Layers, allowed: string[]): Pattern[] {
  const others = Object.keys(layers).filter(
    (other) => other !== folder && !layer.imports.includes(other) && !other.endsWith('.ts'),
  );
  const folders = others.map((other) => ({
    regex: regexForFolder(other),
    message: `${folder} may not import ${other}. ${layer.why}`,
    allowTypeImports: layer.types.includes(other),
  }));
  const packages = (layer.packages ?? [])
    .filter((pattern) => !allowed.includes(pattern))
    .map((pattern) => ({
      regex: regexForPackage(pattern, allowed),
      message: `${folder} may not import it. ${layer.why}`,
      allowTypeImports: true,
    }));
  const only = layer.onlyPackages
    ? [
        {
          regex: `^(?!${['[.#]', ...layer.onlyPackages.map(escape)].join('|')})`,
          message: `${folder} may import no package. ${layer.why}`,
          allowTypeImports: true,
        },
      ]
    : [];
  return [...folders, ...packages, ...only];
}

/** Both ways of writing it: `#model/…` and `../model/…`. */
function regexForFolder(folder: string): string {
  const name = escape(folder.replace('src/', ''));
  return `^#${name}/|^(\\.\\./)+(src/)?${name}/`;
}

function regexForPackage(pattern: string, allowed: string[]): string {
  const text = pattern.endsWith('*') ? escape(pattern.slice(0, -1)) : `${escape(pattern)}$`;
  const spared = allowed.map(
    (one) => `(?!${escape(one.replace(/\*$/, ''))}${one.endsWith('*') ? '' : '$'})`,
  );
  return `^${spared.join('')}${text}`;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
