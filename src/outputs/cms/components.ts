/** The blocks an editor can put into a text, made from the same list of components that the reader of content allows. */
import type { z } from 'zod';
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
};

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;' }; // prettier-ignore
const encode = (text: string) => text.replace(/[&"<>{}]/g, (sign) => entities[sign] ?? sign);
const decode = (text: string) =>
  Object.entries(entities).reduceRight((all, [sign, code]) => all.replaceAll(code, sign), text);

const settings = String.raw`((?:[ \t]+[A-Za-z]+="[^"]*")*)`;

function readSettings(text: string): BlockData {
  const found = [...text.matchAll(/([A-Za-z]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]));
}

const textField: CmsField = {
  name: 'body',
  label: 'Text',
  path: 'component.body',
  widget: 'richtext',
  hint: 'What stands inside. It must not be empty.',
  modes: ['rich_text'],
  editor_components: ['table-text', 'footnote'],
};

function component(name: ComponentName): EditorComponent {
  const schema: z.ZodObject = components[name];
  const fields = fieldsOf(schema, `component.${name}`);
  const own = fields.map((field) => field.name);
  return {
    id: name,
    label: labels[name],
    fields: [...fields, textField],
    pattern: new RegExp(String.raw`^<${name}${settings}[ \t]*>\n*([\s\S]*?)\n*<\/${name}>`),
    fromBlock: ([, given = '', body = '']) => ({ ...readSettings(given), body }),
    toBlock: (data) => {
      const given = own.flatMap((key) => {
        const value = data[key]?.trim();
        return value ? [` ${key}="${encode(value)}"`] : [];
      });
      return `<${name}${given.join('')}>\n\n${(data['body'] ?? '').trim()}\n\n</${name}>`;
    },
    toPreview: ({ body = '' }) => body,
    faults: (data) => {
      const given = own.flatMap((key) => (data[key]?.trim() ? [[key, data[key]?.trim()]] : []));
      const result = schema.safeParse(Object.fromEntries(given));
      const wrong = result.success ? [] : result.error.issues;
      const label = (path: PropertyKey[]) =>
        fields.find((field) => field.name === path[0])?.label ?? labels[name];
      return [
        ...wrong.map(({ path, message }) => `${labels[name]}: “${label(path)}” ${message}.`),
        ...((data['body'] ?? '').trim() === '' ? [`${labels[name]}: its text is empty.`] : []),
      ];
    },
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

const badAltText = /^(?:img|dsc|image)[_-]?\d|\.(?:jpe?g|png|gif|webp|avif)$/i;

const picture: EditorComponent = {
  id: 'picture',
  label: 'Picture',
  fields: [
    {
      name: 'image',
      label: 'Picture',
      path: 'component.picture.image',
      widget: 'image',
      choose_url: false,
      hint: 'A photograph or drawing (JPEG, PNG or WebP, at most 4 MB). It is made smaller, and what the camera wrote into it is taken out.',
    },
    {
      name: 'alt',
      label: 'What it shows',
      path: 'component.picture.alt',
      widget: 'string',
      hint: 'For people who cannot see it, such as “A map of the three new bus routes”. A picture that only decorates has no place in a record: leave it out.',
    },
  ],
  pattern: /^!\[([^\]\n]*)\]\((\/media\/[^\s)]+)\)[ \t]*(?=\n|$)/,
  fromBlock: ([, alt = '', image = '']) => ({ alt: alt.replace(/\\([[\]])/g, '$1'), image }),
  toBlock: ({ alt = '', image = '' }) => `![${alt.replace(/[[\]]/g, '\\$&')}](${image})`,
  toPreview: ({ alt = '' }) => alt,
  faults: ({ alt = '', image = '' }) => [
    ...(image === '' ? ['Picture: choose a file.'] : []),
    ...(alt.trim() === '' ? ['Picture: say what it shows.'] : []),
    ...(badAltText.test(alt.trim())
      ? ['Picture: say what it shows, not the name of its file.']
      : []),
  ],
};

/** Every block an editor can insert. Which of them a text may hold is the reader’s list, `src/schemas/components`. */
export function editorComponents(): EditorComponent[] {
  const own = (Object.keys(components) as ComponentName[]).map(component);
  return [...own, table, footnote, picture];
}
