/** The blocks an editor can put into a text, made from the same list of components that the reader of content allows. */
import type { z } from 'zod';
import { hintOf } from '#schemas/editing/hints.ts';
import { type ComponentName, components } from '#schemas/components/index.ts';
import { type CmsField, fieldsOf } from './fields.ts';

/** What a block holds while it is edited. */
export type BlockData = Record<string, string | undefined>;

/** An editor component as Decap's `registerEditorComponent` takes it, with our check of its fields. */
export interface EditorComponent {
  id: string;
  label: string;
  fields: CmsField[];
  pattern: RegExp;
  fromBlock: (match: RegExpMatchArray) => BlockData;
  toBlock: (data: BlockData) => string;
  toPreview: (data: BlockData) => string;
  /** What must be put right before saving, one sentence each: Decap does not ask for required fields inside a block. */
  faults: (data: BlockData) => string[];
}

const labels: Record<ComponentName, string> = {
  Notice: 'Notice',
  EditorNote: 'Editor’s note',
  Details: 'Text that opens',
  NumberedList: 'List with letters or roman numbers',
  Paragraph: 'Numbered paragraph',
  Table: 'Table with a caption',
  Picture: 'Picture',
};

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;' }; // prettier-ignore
/** An “&” on its own stays as people write it: only one that would begin a code must become one. */
const encode = (text: string) =>
  text.replace(/["<>{}]|&(?=#?\w+;)/g, (sign) => entities[sign] ?? sign);
const decode = (text: string) =>
  Object.entries(entities).reduceRight((all, [sign, code]) => all.replaceAll(code, sign), text);

const settings = String.raw`((?:[ \t]+[A-Za-z]+="[^"]*")*)`;

function readSettings(text: string): BlockData {
  const found = [...text.matchAll(/([A-Za-z]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]));
}

/** The settings of a tag, in the order of `names`; blank ones are left out. */
function writeSettings(data: BlockData, names: readonly string[]): string {
  const given = names.flatMap((name) => {
    const value = data[name]?.trim();
    return value ? [` ${name}="${encode(value)}"`] : [];
  });
  return given.join('');
}

/** What the schema of a component says of its settings, with the labels that the editor sees. */
function settingFaults(name: ComponentName, data: BlockData, fieldLabels: Record<string, string>) {
  const schema: z.ZodObject = components[name];
  const given = Object.keys(schema.shape).flatMap((key) => {
    const value = data[key]?.trim();
    return value ? [[key, value]] : [];
  });
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return [];
  return result.error.issues.map(
    ({ path, message }) =>
      `${labels[name]}: “${fieldLabels[String(path[0])] ?? labels[name]}” ${message}.`,
  );
}

const textField = (name: ComponentName): CmsField => ({
  name: 'body',
  label: 'Text',
  path: `component.${name}.body`,
  widget: 'richtext',
  hint: hintOf(`component.${name}.body`),
  modes: ['rich_text'],
  editor_components: ['table-text', 'footnote'],
});

function component(name: ComponentName): EditorComponent {
  const schema: z.ZodObject = components[name];
  const fields = fieldsOf(schema, `component.${name}`);
  const own = fields.map((field) => field.name);
  return {
    id: name,
    label: labels[name],
    fields: [...fields, textField(name)],
    // Its end stands at the beginning of a line: the end of one of the same name inside an item is indented.
    pattern: new RegExp(
      String.raw`^<${name}${settings}[ \t]*>(?:\n+(?:([\s\S]*?)\n+)?|([^\n]*?))<\/${name}>`,
    ),
    fromBlock: ([, given = '', lines, line]) => ({
      ...readSettings(given),
      body: lines ?? line ?? '',
    }),
    toBlock: (data) =>
      `<${name}${writeSettings(data, own)}>\n\n${(data['body'] ?? '').trim()}\n\n</${name}>`,
    toPreview: ({ body = '' }) => body,
    faults: (data) => [
      ...settingFaults(name, data, Object.fromEntries(fields.map((f) => [f.name, f.label]))),
      ...((data['body'] ?? '').trim() === '' ? [`${labels[name]}: its text is empty.`] : []),
    ],
  };
}

/** A block that the rich text editor would damage, kept as it is written, byte for byte. */
function opaque(id: string, label: string, hint: string, pattern: RegExp): EditorComponent {
  return {
    id,
    label,
    fields: [{ name: 'text', label, path: `component.${id}`, widget: 'text', hint }],
    pattern,
    fromBlock: ([text]) => ({ text }),
    toBlock: ({ text = '' }) => text,
    toPreview: ({ text = '' }) => text,
    faults: ({ text = '' }) => (pattern.test(text) ? [] : [`${label}: ${hint}`]),
  };
}

const table = opaque(
  'table-text',
  'Table',
  'One line a row, with | around every cell, and a line of |---|---| under the first row.',
  /^\|[^\n]*\|[ \t]*\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n\|[^\n]*\|[ \t]*)*/,
);

const footnote = opaque(
  'footnote',
  'Footnote',
  'Begin with its mark, such as [^1]: and indent further paragraphs by four spaces.',
  /^\[\^[a-z0-9-]+\]:[^\n]*(?:\n(?:[ ]{4}[^\n]*|(?=\n[ ]{4}\S)))*/,
);

const point = String.raw`(?:[-*+]|\d{1,9}[.)])[ ]`;
/** A further line of a list: indented, an item, or a blank line before one of them. */
const listLine = String.raw`\n(?:[ ]{2}[^\n]*|${point}[^\n]*|(?=\n(?:[ ]{2,}\S|${point})))`;

/** Decap keeps of an item’s paragraphs the last one only: so it never gets to see such a list. */
const list = opaque(
  'list-text',
  'List with paragraphs',
  'Begin each item with a hyphen, as in “- The first point”, and indent its further paragraphs by two spaces.',
  new RegExp(
    String.raw`^${point}[^\n]*(?:${listLine})*?\n\n[ ]{2,}(?!${point})\S[^\n]*(?:${listLine})*`,
  ),
);

const { src: sourceHint, alt: altHint } = {
  src: 'A photograph or drawing (JPEG, PNG or WebP, at most 4 MB). It is made smaller, and what the camera wrote into it is taken out.',
  alt: 'For people who cannot see it, such as “A map of the three new bus routes”. Leave it empty only for a picture that decorates.',
};

/** A picture is the one component without text inside; its file travels with the entry. */
function picture(): EditorComponent {
  const base = component('Picture');
  const field = (name: string, label: string, options: Partial<CmsField>): CmsField => ({
    name,
    label,
    path: `component.Picture.${name}`,
    widget: 'string',
    ...options,
  });
  return {
    ...base,
    fields: [
      field('src', 'Picture', { widget: 'image', choose_url: false, hint: sourceHint }),
      field('alt', 'What it shows', { required: false, hint: altHint }),
      field('decorative', 'Is it only there to decorate?', {
        widget: 'select',
        default: 'no',
        options: [
          { label: 'No, it shows something', value: 'no' },
          { label: 'Yes, people miss nothing without it', value: 'yes' },
        ],
        hint: 'A picture that decorates has no description, and screen readers pass over it.',
      }),
    ],
    pattern: new RegExp(String.raw`^<Picture${settings}[ \t]*/>`),
    fromBlock: ([, given = '']) => readSettings(given),
    toBlock: (data) => {
      // A picture that shows something is the usual case, which nobody needs to write down.
      const names = data['decorative'] === 'yes' ? ['src', 'alt', 'decorative'] : ['src', 'alt'];
      return `<Picture${writeSettings(data, names)} />`;
    },
    toPreview: ({ alt = '' }) => alt,
    faults: (data) => settingFaults('Picture', data, { alt: 'What it shows', src: 'Picture' }),
  };
}

/** Every block an editor can insert. Which of them a text may hold is the reader’s list, `src/schemas/components`. */
export function editorComponents(): EditorComponent[] {
  const names = Object.keys(components) as ComponentName[];
  const own = names.filter((name) => name !== 'Picture').map(component);
  return [...own, table, footnote, list, picture()];
}
