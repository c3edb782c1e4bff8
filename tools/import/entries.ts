import { Document as YamlDocument, isScalar, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { slugPattern } from '#schemas/fields/text.ts';
import { type CollectionName, collections } from '#schemas/index.ts';

/** An entry before it is text: its settings, and its body as MDX. */
export interface DraftEntry {
  collection: CollectionName;
  id: string;
  data: Record<string, unknown>;
  body: string;
}

/** Something the importer was unsure of, told to the editor who opens the draft. */
export interface Doubt {
  /** The entry, as `decisions/some-id`. */
  entry: string;
  /** The setting, such as `date` or `amounts.0`; missing when it is about the whole entry. */
  field?: string;
  what: string;
}

/** What may stand in YAML without quotation marks and is read as the same text. */
const plain =
  /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d{4}-\d{2}(?:-\d{2})?[~?]?(?:\/\d{4}-\d{2}(?:-\d{2})?)?)$/;
const readAsOther = /^(?:true|false|null|yes|no|on|off|y|n)$/;

/** Settings in the order of the schema, so that a file of the importer looks as one that was written by hand. */
function inOrder(
  collection: CollectionName,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const { shape } = collections[collection].schema as unknown as z.ZodObject;
  return Object.fromEntries(
    Object.keys(shape)
      .filter((key) => data[key] !== undefined)
      .map((key) => [key, data[key]]),
  );
}

/** The text of an entry's file: settings as YAML, and the body under them. */
export function entryText({ collection, data, body }: DraftEntry): string {
  const yaml = new YamlDocument(inOrder(collection, data));
  visit(yaml, {
    Scalar: (at, node) => {
      if (at === 'key' || typeof node.value !== 'string') return;
      const bare = plain.test(node.value) && !readAsOther.test(node.value);
      node.type = bare ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Seq: (_, node) => {
      node.flow = node.items.every(
        (item) => isScalar(item) && slugPattern.test(String(item.value)),
      );
    },
  });
  const settings = yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${settings}---\n${body === '' ? '' : `\n${body}\n`}`;
}
