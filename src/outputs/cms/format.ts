/**
 * How the editor reads and writes a content file, in the place of Decap's own formats: those run code that stands in front
 * matter, open a broken file as an empty form, and write blanks and dates that the schemas refuse.
 */
import { Document, isAlias, parseDocument, visit } from 'yaml';
import { type EntryName, schemaOf } from '#schemas/forms.ts';
import { isSame, type Plain, type PlainMap, withoutBlanks } from './blanks.ts';
import { namesInOrder } from './schema-parts.ts';
import { patchDocument, writing } from './patch-yaml.ts';
import { restoreLines } from './restore-lines.ts';
import { safeText, withPoints } from './safe-text.ts';

/** Under this name the data of an entry carries the text of its file, so that saving changes only what was changed. */
export const SOURCE_KEY = '__source';
/** Under this name an entry that cannot be read says why; it can be looked at and never be saved. */
export const BROKEN_KEY = '__broken';

export type FileFormat = 'mdx' | 'yaml';
export type EntryData = Record<string, unknown>;

const reading = {
  schema: 'core',
  version: '1.2',
  merge: false,
  uniqueKeys: true,
  strict: true,
} as const;
const frontMatter = /^---[ ]*\n(?:([\s\S]*?\n))?---[ ]*(?:\n|$)/;

interface Parts {
  /** The settings with their last line end. */
  front: string;
  /** What stands in front of the body: the settings between their lines. */
  head: string;
  body: string;
}

function partsOf(text: string, format: FileFormat): Parts | undefined {
  if (format === 'yaml') return { front: text, head: text, body: '' };
  const match = frontMatter.exec(text);
  return match
    ? { front: match[1] ?? '', head: match[0], body: text.slice(match[0].length) }
    : undefined;
}

/** Parses settings, or says why they cannot be edited in a form: a fault, or a code that a form would lose. */
function parse(front: string): { document?: Document; reason?: string } {
  let document: Document;
  try {
    document = parseDocument(front, reading) as unknown as Document;
  } catch {
    return { reason: 'its settings are nested too deeply' };
  }
  const [error] = [...document.errors, ...document.warnings];
  if (error) return { reason: error.message.split('\n')[0] ?? 'its settings cannot be read' };
  let code = false;
  visit(document as never, (_key, node) => {
    const tagged = node as { tag?: string; anchor?: string } | null;
    if (isAlias(node) || tagged?.anchor !== undefined || tagged?.tag?.startsWith('!')) code = true;
  });
  return code ? { reason: 'its settings use a code of YAML (& or * or !)' } : { document };
}

const broken = (text: string, reason: string): EntryData => ({
  title: '⚠ This file cannot be edited here',
  body: text,
  [BROKEN_KEY]: `${reason}. Ask a developer to put the file right; nothing you do here changes it.`,
});

/** Files of other computers end their lines in other ways. */
const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

const trimmed = (body: string) => body.replace(/^\n+|\s+$/g, '');

/**
 * Gives the data of a content file: its settings, its body without blank lines around it, and the text itself under
 * `SOURCE_KEY`. A file that cannot be read becomes an entry that says so under `BROKEN_KEY`, with its text as the body.
 * Nothing in the file is run.
 */
export function fromFile(file: string, format: FileFormat): EntryData {
  const text = withLineFeeds(file);
  const parts = partsOf(text, format);
  if (!parts) return broken(text, 'The settings at the top are missing or not closed');
  const { document, reason } = parse(parts.front);
  if (!document) return broken(text, `The file is broken: ${reason ?? ''}`);
  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  if (typeof data !== 'object' || Array.isArray(data))
    return broken(text, 'The file has no settings');
  return {
    ...(data as EntryData),
    ...(format === 'mdx' && { body: trimmed(parts.body) }),
    [SOURCE_KEY]: file,
  };
}

/** What an entry said when it was opened. */
function openedAs(source: unknown): { front: Plain; body: string } {
  if (typeof source !== 'string') return { front: undefined, body: '' };
  // A file of settings has no line of --- at its top; one with a body always has.
  const text = withLineFeeds(source);
  const parts = partsOf(text, 'mdx') ?? partsOf(text, 'yaml');
  const front = parts && (parse(parts.front).document?.toJS({ maxAliasCount: 0 }) as Plain);
  return { front, body: trimmed(parts?.body ?? '') };
}

/**
 * What an entry says, for the schemas: its settings without blanks and without what only the editor needs, and its body
 * with typed code made into text.
 */
export function withoutHidden(data: EntryData): { front: PlainMap; body: string } {
  const { body, [SOURCE_KEY]: source, [BROKEN_KEY]: _reason, ...settings } = data;
  const before = openedAs(source);
  const plain = JSON.parse(JSON.stringify(settings)) as Plain;
  const front = (withoutBlanks(plain, before.front) ?? {}) as PlainMap;
  const typed = typeof body === 'string' ? trimmed(body) : '';
  // What was opened and not touched stays as it is, byte for byte.
  if (typed === before.body) return { front, body: typed };
  return {
    front,
    body: safeText(restoreLines(before.body, safeText(withPoints(typed, before.body)))),
  };
}

/** The document to write into: the one that was opened, or a new one. */
function opened(source: unknown, format: FileFormat): { document: Document; parts?: Parts } {
  const text = typeof source === 'string' ? withLineFeeds(source) : undefined;
  const parts = text === undefined ? undefined : partsOf(text, format);
  const document = parts && parse(parts.front).document;
  return document ? { document, parts } : { document: new Document({}, reading) };
}

/** Writes settings into a document in the way its file is written; settings that say what they said stay as they are. */
function writeSettings(
  document: Document,
  text: string | undefined,
  front: PlainMap,
  order: readonly string[],
): string {
  if (text !== undefined && isSame(document.toJS({ maxAliasCount: 0 }) as Plain, front))
    return text;
  const padded = { ...writing, flowCollectionPadding: true };
  const style = text !== undefined && document.toString(padded) === text ? padded : writing;
  patchDocument(document, front, order);
  return document.toString(style);
}

/** The text of a file with line feeds only. */
function written(data: EntryData, format: FileFormat, order: readonly string[]): string {
  const { front, body } = withoutHidden(data);
  const { document, parts } = opened(data[SOURCE_KEY], format);
  const settings = writeSettings(document, parts?.front, front, order);
  if (format === 'yaml') return settings;
  if (parts && trimmed(parts.body) === body) return `---\n${settings}---\n${parts.body}`;
  return `---\n${settings}---\n\n${body === '' ? '' : `${body}\n`}`;
}

/**
 * Gives the text of a content file. An entry that was opened and not changed gives the same bytes; a change touches the
 * lines it is about. `order` has the names of the schema as dotted paths, see `keyOrder`.
 *
 * @throws Error for an entry that was broken when it was opened
 */
export function toFile(data: EntryData, format: FileFormat, order: readonly string[]): string {
  if (data[BROKEN_KEY] !== undefined) {
    throw new Error(`This file cannot be saved from the editor. ${String(data[BROKEN_KEY])}`);
  }
  const source = data[SOURCE_KEY];
  const text = written(data, format, order);
  if (typeof source !== 'string') return text;
  if (withLineFeeds(source) === text) return source;
  return source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** Order of the names in an entry’s file, as dotted paths without list numbers, for `toFile`. */
export const keyOrder = (entry: EntryName): string[] => namesInOrder(schemaOf(entry));
