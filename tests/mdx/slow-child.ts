/**
 * Gives every pattern of the reader, the schemas and the quotations the texts on which patterns are slowest: 200 kB of one
 * part over and over. Says the name of each before it is tried, so that one that never ends is known.
 */
import { judgeImage, judgeLink } from '#mdx/addresses.ts';
import { codeFaults } from '#mdx/code-faults.ts';
import { readYaml, splitFrontMatter } from '#mdx/front-matter.ts';
import { parseFault } from '#mdx/parse-faults.ts';
import { readEntry } from '#mdx/read-entry.ts';
import { createSlugger } from '#mdx/slugs.ts';
import { limits, textFaults } from '#mdx/text-limits.ts';
import { quotationFaults } from '#model/quotations.ts';
import { components } from '#schemas/components/index.ts';
import { collectionNames, collections } from '#schemas/index.ts';
import { siteSettings } from '#schemas/site.ts';
import type { z } from 'zod';
import { fixture, pick } from '../model/fixture.ts';

const parts = [
  'a', ' ', '\t', '.', '. ', '-', '_', '*', '_a', '*a', '**a', '_a*', '`', '`` ', '`a', '~', '<', '<A ', '<A a="" ', '{', '[', '](', '|', '|-',
  '|:-: ', '\\', '\\`', '%', '&#x41;', '0', '9-', '9.', 'a.', 'a-', 'a/', '/a', '//', '/a.', '?', '@', 'a@', '..', '[..', '[sic', '[sic] ', "'",
  '"', ',', ', ', ':', ': ', 'a: ', 'https://', 'https://a.', 'xn--', 'www.', '=', '#', '# ', '>', '- ', '1. ', '--- ', '\u0301', 'a\u0301', 'é',
  '\u043E', 'a\u043E', '\uFDFA', 'for `<a', '1:1: ', '; ',
]; // prettier-ignore
const starts = ['', '/', 'https://a.', '['];

interface Internals {
  def: {
    shape?: object;
    element?: z.ZodType;
    innerType?: z.ZodType;
    type: string;
    checks?: Check[];
  };
}
interface Check {
  _zod: { def: { check: string; pattern?: RegExp; fn?: () => unknown } };
}

/** The text fields of a schema, by the patterns and functions that judge them. */
function textFields(schema: z.ZodType): [key: string, field: z.ZodType][] {
  const { def } = schema as unknown as Internals;
  const inner = def.element ?? def.innerType;
  if (def.shape) return Object.values(def.shape).flatMap((part: z.ZodType) => textFields(part));
  if (inner) return textFields(inner);
  const judges = (def.checks ?? []).map(({ _zod }) => _zod.def);
  const key = judges.map(({ pattern, fn, check }) => String(pattern ?? fn ?? check)).join();
  return def.type === 'string' ? [[key, schema]] : [];
}
const fields = [
  ...new Map(
    [
      ...collectionNames.map((name) => collections[name].schema),
      siteSettings,
      ...Object.values(components),
    ].flatMap((schema) => textFields(schema)),
  ).values(),
];

const content = fixture();
const quoted = pick(content.decisions, 'new-buses');
const document = pick(content.documents, 'cabinet-paper');
function quote(text: string): void {
  const { section } = quoted.data.source;
  document.body.passages = { [section]: text };
  quoted.data.source.quote = text.slice(0, 600);
  quotationFaults({ ...content, decisions: [quoted] });
}

/** Lines as long as a line may be. */
const inLines = (text: string) => text.match(/[^]{1,19900}/g)?.join('\n') ?? '';

const tried: Record<string, (text: string) => unknown> = {
  pictures: (text) => [judgeImage(text), judgeImage(`/media/${text}`)],
  'the limits of a text': (text) => [textFaults(text), textFaults(inLines(text))],
  'code before the parser': (text) => [codeFaults(text), codeFaults(inLines(text))],
  settings: (text) => [splitFrontMatter(`---\n${inLines(text)}\n---\n`), splitFrontMatter(text)],
  'settings in YAML': (text) => readYaml(`a: "${text.slice(0, limits.lineLength)}"`, 1),
  'words of the parser': (text) => parseFault(new Error(text)),
  anchors: (text) => createSlugger()(text),
  quotations: quote,
};

const full = (part: string, length: number) => part.repeat(length / part.length);

for (const part of parts) {
  for (const [name, act] of Object.entries(tried)) {
    process.stdout.write(`${name}: ${JSON.stringify(part)}\n`);
    // The sign at the end makes the pattern fail after all that it took in.
    act(`${full(part, limits.bytes - 100)}!`);
  }
  for (const start of starts) {
    process.stdout.write(`a field: ${JSON.stringify([start, part])}\n`);
    const text = `${start}${full(part, limits.bytes - 100)}!`;
    for (const field of fields) field.safeParse(text);
    judgeLink(text);
  }
  process.stdout.write(`a file: ${JSON.stringify(part)}\n`);
  const text = `---\ntitle: A page\n---\n\n${inLines(full(part, limits.bytes / 4))}`;
  readEntry('pages', 'content/pages/x.mdx', new TextEncoder().encode(text));
}
process.stdout.write('done\n');
