import { describe, expect, test } from 'vitest';
import { cycles, graphOf } from '#tools/check/layers/cycles.ts';
import {
  projectImports,
  resolveImport,
  scriptOf,
  writtenImports,
} from '#tools/check/layers/imports.ts';
import { forbidden, layerOf, readLayers } from '#tools/check/layers/table.ts';

const layers = readLayers();
const { files, imports } = projectImports();
const inside = imports.filter((found) => !found.isPackage);

describe('the import table', () => {
  test('is kept by every import of src and tools', () => {
    const faults = imports.flatMap((found) => {
      const reason = forbidden(layers, found);
      return reason ? [`${found.file}:${found.line}\n    ${reason}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('was held against real files and real imports', () => {
    console.log(`architecture: ${files.length} files and ${imports.length} imports looked at`);
    expect(files.length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(0);
  });

  test('names folders that it also has as entries', () => {
    const named = Object.values(layers).flatMap((layer) => [...layer.imports, ...layer.types]);
    const unknown = named.filter((name) => name !== 'src/styles' && !(name in layers));
    expect(unknown).toEqual([]);
  });

  test('gives an exception only to files that are there, once their folder has files', () => {
    const stale = Object.values(layers).flatMap(({ exceptions }) =>
      Object.keys(exceptions ?? {}).filter((file) => {
        const folder = layerOf(layers, file);
        const started = files.some((path) => layerOf(layers, path) === folder);
        return started && !files.includes(file);
      }),
    );
    expect(stale).toEqual([]);
  });
});

describe('the files', () => {
  test('import each other without a ring', () => {
    const rings = cycles(graphOf(inside.map(({ file, target }) => [file, target] as const)));
    expect(rings.map((ring) => ring.join(' → '))).toEqual([]);
  });

  test('belong to folders that import each other without a ring', () => {
    const edges = inside.flatMap(({ file, target }) => {
      const [from, to] = [layerOf(layers, file), layerOf(layers, target)];
      return from && to && from !== to ? [[from, to] as const] : [];
    });
    expect(cycles(graphOf(edges)).map((ring) => ring.join(' → '))).toEqual([]);
  });

  test('name what they import with its extension, as Node needs it', () => {
    const bare = inside.filter(({ target }) => !/\.[a-z]+$/.test(target));
    expect(bare.map(({ file, line, specifier }) => `${file}:${line} ${specifier}`)).toEqual([]);
  });
});

describe('the test itself', () => {
  const judged = (file: string, specifier: string, typeOnly = false) =>
    forbidden(layers, {
      file,
      line: 1,
      specifier,
      typeOnly,
      ...resolveImport(file, specifier),
    });

  test('finds an import that the table forbids, and says why', () => {
    expect(judged('src/components/app/card.ts', '#outputs/json.ts')).toContain('may not import');
    expect(judged('src/schemas/decisions.ts', 'node:fs')).toContain('must load anywhere');
    expect(judged('src/rules/decide.ts', 'zod')).toContain('src/rules may not import “zod”');
    expect(judged('src/pages/index.astro', '../schemas/index.ts')).toContain('src/schemas');
  });

  test('lets types pass where only types may', () => {
    expect(judged('src/outputs/json.ts', '#model/decisions.ts')).toContain('import type');
    expect(judged('src/outputs/json.ts', '#model/decisions.ts', true)).toBeUndefined();
  });

  test('lets the named exceptions pass, and only them', () => {
    expect(judged('src/model/from-astro.ts', 'astro:content')).toBeUndefined();
    expect(judged('src/model/decisions.ts', 'astro:content')).toContain('may not import');
  });

  test('sees every form of import, with its line', () => {
    const script = [
      "import a from 'a';",
      "import type { B } from 'b';",
      "import { type C } from 'c';",
      "export * from 'd';",
      "const e = await import('e');",
      "type F = import('f').F;",
    ].join('\n');
    expect(writtenImports(script).map((one) => [one.specifier, one.typeOnly, one.line])).toEqual([
      ['a', false, 1],
      ['b', true, 2],
      ['c', true, 3],
      ['d', false, 4],
      ['e', false, 5],
      ['f', true, 6],
    ]);
  });

  test('reads the front matter of an Astro file and keeps its line numbers', () => {
    const script = scriptOf('x.astro', "---\nimport A from './A.astro';\n---\n<p>import 'b'</p>");
    expect(writtenImports(script)).toMatchObject([{ specifier: './A.astro', line: 2 }]);
  });

  test('finds a ring of three and the shortest way round', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]);
    expect(cycles(graph)).toEqual([['a', 'b', 'c', 'a']]);
    expect(cycles(graphOf([['a', 'b']]))).toEqual([]);
  });
});
