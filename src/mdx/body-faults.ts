import type { z } from 'zod';
import { components, type ComponentName } from '#schemas/components/index.ts';
import type { Fault } from '#schemas/fault.ts';
import { disguise } from '#schemas/fields/text.ts';
import { judgeImage, judgeLink } from './addresses.ts';
import { curlyFault, moduleFault } from './code-faults.ts';
import { didYouMean, orList } from '#schemas/suggest.ts';
import { lineOf, plainWords, type Node } from './tree.ts';
import { describeIssue } from './schema-faults.ts';

type Found = Omit<Fault, 'file'>;

/** What a body may be made of. Whatever is not here is refused. */
const plainNodes = new Set([
  'root', 'paragraph', 'text', 'emphasis', 'strong', 'heading', 'list', 'listItem', 'blockquote', 'thematicBreak', 'break',
  'table', 'tableRow', 'tableCell', 'inlineCode', 'code', 'link', 'linkReference', 'definition', 'image', 'footnoteReference',
  'footnoteDefinition',
]); // prettier-ignore

const maximumDepth = 24;
const maximumNodes = 20_000;
const maximumColumns = 30;
const maximumHeadings = 500;
const maximumHeadingLength = 300;
/** Name of a footnote: it becomes part of an anchor. */
const footnoteName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const codeLanguage = /^[a-z0-9+-]{1,20}$/i;
const badAltText = /^(?:img|dsc|image)[_-]?\d|\.(?:jpe?g|png|gif|webp|avif)$/i;
const componentNames = Object.keys(components) as ComponentName[];

/** The schema of a component, or nothing when there is none of that name. */
function componentSchema(name: string | null | undefined): z.ZodObject | undefined {
  return name && Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}

const advice: Record<string, Pick<Found, 'fault' | 'remedy'>> = {
  mdxjsEsm: moduleFault,
  mdxFlowExpression: curlyFault,
  mdxTextExpression: curlyFault,
  delete: {
    fault: 'Crossed-out text (~) is not allowed.',
    remedy: 'Take out the text, or write \\~ for the sign.',
  },
  html: { fault: 'HTML code is not allowed.', remedy: 'Use the toolbar or one of the components.' },
  imageReference: {
    fault: 'A picture has no address of its own.',
    remedy: 'Write it as ![description](/media/name.jpg).',
  },
  yaml: {
    fault: 'There is a second block of settings.',
    remedy: 'Keep one block at the top of the file.',
  },
  toml: {
    fault: 'There is a block of settings between +++.',
    remedy: 'Write the settings at the top between lines of ---.',
  },
};

function attributeFaults(
  node: Node,
  schema: z.ZodObject,
): { faults: Found[]; props: Record<string, string> } {
  const line = lineOf(node);
  const tag = `<${node.name}>`;
  const faults: Found[] = [];
  const props: Record<string, string> = Object.create(null) as Record<string, string>;
  const names = Object.keys(schema.shape);
  for (const attribute of node.attributes ?? []) {
    const name = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') {
      faults.push({
        line,
        fault: `${tag} contains code in { }.`,
        remedy: 'Give it settings as plain text in quotation marks.',
      });
    } else if (!names.includes(name)) {
      faults.push({
        line,
        fault: `${tag} has no setting “${name.slice(0, 40)}”.${didYouMean(name, names)}`,
        remedy:
          names.length === 0
            ? 'Remove the setting: it takes none.'
            : `Remove it. It has: ${names.join(', ')}.`,
      });
    } else if (typeof attribute.value !== 'string') {
      faults.push({
        line,
        fault: `“${name}” of ${tag} must be plain text in quotation marks.`,
        remedy: `Write ${name}="…".`,
      });
    } else if (Object.hasOwn(props, name)) {
      faults.push({
        line,
        fault: `${tag} has the setting “${name}” twice.`,
        remedy: 'Delete one of them.',
      });
    } else {
      props[name] = attribute.value;
    }
  }
  return { faults, props };
}

/** Checks the settings of a component and gives them with their defaults. */
export function readProps(node: Node): { faults: Found[]; props: Record<string, string> } {
  const schema = componentSchema(node.name);
  if (!schema) return { faults: [], props: {} };
  const { faults, props } = attributeFaults(node, schema);
  if (faults.length > 0) return { faults, props };
  const result = schema.safeParse({ ...props });
  if (result.success) return { faults, props: result.data as Record<string, string> };
  for (const issue of result.error.issues) {
    const { fault, remedy } = describeIssue(
      issue,
      (path) => `“${path}” of <${node.name}>`,
      props,
      'to the tag',
    );
    faults.push({ line: lineOf(node), fault, remedy });
  }
  return { faults, props };
}

function componentFaults(node: Node): Found[] {
  const line = lineOf(node);
  const name = node.name ?? '';
  if (!componentSchema(node.name)) {
    const isHtml = /^[a-z]/.test(name) && !name.includes('.');
    return [
      {
        line,
        fault: isHtml
          ? `HTML code <${name}> is not allowed.`
          : `There is no component called <${name}>.${didYouMean(name, componentNames)}`,
        remedy: `Use the toolbar, or one of the components: ${orList(componentNames)}.`,
      },
    ];
  }
  const faults = readProps(node).faults;
  if (node.type === 'mdxJsxTextElement') {
    faults.push({
      line,
      fault: `<${name}> stands in the middle of a paragraph.`,
      remedy: 'Put it on lines of its own, with an empty line before and after.',
    });
  }
  const [only, ...others] = node.children ?? [];
  const holdsOne =
    others.length === 0 &&
    (name === 'Table' ? only?.type === 'table' : only?.type === 'list' && only.ordered === true);
  if ((name === 'Table' || name === 'NumberedList') && !holdsOne) {
    faults.push({
      line,
      fault: `<${name}> must hold one ${name === 'Table' ? 'table' : 'numbered list'} and nothing else.`,
      remedy: 'Leave an empty line after its opening tag and before its closing tag.',
    });
  }
  return faults;
}

function addressFaults(node: Node): Found[] {
  const line = lineOf(node);
  const url = node.url ?? '';
  const verdict = node.type === 'image' ? judgeImage(url) : judgeLink(url);
  const faults: Found[] = verdict.ok
    ? []
    : [{ line, fault: verdict.fault, remedy: verdict.remedy }];
  if (node.title && /[<>{}"]/.test(node.title)) {
    faults.push({
      line,
      fault: 'The hover text of a link or picture has code signs in it.',
      remedy: 'Take out the text in quotation marks after the address.',
    });
  }
  const alt = node.alt?.trim() ?? '';
  if (node.type === 'image' && (alt === '' || badAltText.test(alt))) {
    faults.push({
      line,
      fault: 'The picture has no description.',
      remedy: 'Say in the square brackets what it shows: ![A map of …](/media/map.png).',
    });
  }
  if (node.type === 'link' && plainWords(node).trim() === '') {
    faults.push({
      line,
      fault: 'A link has no words to press.',
      remedy: 'Write words in its square brackets.',
    });
  }
  return faults;
}

/** The columns and rows of a table; the parser’s HTML fills up every row that is too short. */
function sizeOf(table: Node): { columns: number; cells: number } {
  const rows = table.children ?? [];
  const columns = rows[0]?.children?.length ?? 0;
  return { columns, cells: columns * rows.length };
}

/** What makes a tree too deep or too big to be walked and written. It is looked for without going down into it. */
function sizeFaults(root: Node): Found[] {
  const faults: Found[] = [];
  let nodes = 0;
  let headings = 0;
  const open: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    nodes += 1;
    if (node.type === 'heading') headings += 1;
    if (depth > maximumDepth) {
      return [
        {
          line: lineOf(node),
          fault: 'The text is nested too deeply here.',
          remedy: 'Use fewer lists, quotes or components inside each other.',
        },
      ];
    }
    if (node.type === 'table') {
      const { columns, cells } = sizeOf(node);
      nodes += cells;
      if (columns > maximumColumns) {
        faults.push({
          line: lineOf(node),
          fault: `This table has ${columns} columns; the limit is ${maximumColumns}.`,
          remedy: 'Split it into several tables.',
        });
      }
    }
    for (const child of node.children ?? []) open.push({ node: child, depth: depth + 1 });
  }
  if (nodes > maximumNodes) {
    faults.push({
      fault: `This file has ${nodes} parts; the limit is ${maximumNodes}.`,
      remedy: 'Split it into several files.',
    });
  }
  if (headings > maximumHeadings) {
    faults.push({
      fault: `This file has ${headings} headings; the limit is ${maximumHeadings}.`,
      remedy: 'Split it into several files.',
    });
  }
  return faults;
}

/** Hidden and look-alike characters that came in behind an escape, such as `&#x202E;`. */
function disguiseFaults(node: Node): Found[] {
  const isLeafBlock = ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type);
  const texts = [isLeafBlock ? plainWords(node) : node.value, node.alt, node.title];
  return texts.flatMap((text) => {
    const found = disguise(text ?? '');
    return found ? [{ line: lineOf(node), ...found }] : [];
  });
}

/**
 * Walks the parsed body and finds everything that is not on the allow-list. An empty list means that the body holds only
 * text, links and the named components with checked settings.
 */
export function bodyFaults(root: Node): Found[] {
  const tooBig = sizeFaults(root);
  if (tooBig.length > 0) return tooBig;
  const faults: Found[] = [];
  let level = 1;

  const heading = (node: Node): void => {
    const line = lineOf(node);
    const depth = node.depth ?? 1;
    if (depth === 1) {
      faults.push({
        line,
        fault: 'This is a Heading 1; the title of the page is the only one.',
        remedy: 'Use ## or lower.',
      });
      return;
    }
    if (depth > level + 1) {
      faults.push({
        line,
        fault: `The heading jumps from level ${level} to level ${depth}.`,
        remedy: `Use ${'#'.repeat(level + 1)} here.`,
      });
    }
    const words = plainWords(node).trim();
    if (words === '')
      faults.push({
        line,
        fault: 'A heading has no words.',
        remedy: 'Write them, or take it out.',
      });
    if (words.length > maximumHeadingLength)
      faults.push({
        line,
        fault: `This heading has ${words.length} characters; the limit is ${maximumHeadingLength}.`,
        remedy: 'Make it shorter.',
      });
    level = depth;
  };

  const visit = (node: Node, inFootnote: boolean): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      faults.push(...componentFaults(node));
    else if (!plainNodes.has(node.type)) {
      faults.push({
        line: lineOf(node),
        ...(advice[node.type] ?? {
          fault: `“${node.type}” is not allowed here.`,
          remedy: 'Take it out.',
        }),
      });
      return;
    }
    faults.push(...disguiseFaults(node));
    if (node.type === 'heading') {
      // Footnotes are written at the end of the page, where a heading would take another one’s place.
      if (inFootnote) {
        faults.push({
          line: lineOf(node),
          fault: 'There is a heading inside a footnote.',
          remedy: 'Write it as an ordinary line, or put it outside the footnote.',
        });
      } else heading(node);
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      faults.push(...addressFaults(node));
    if (node.type === 'code' && ((node.lang && !codeLanguage.test(node.lang)) || node.meta)) {
      faults.push({
        line: lineOf(node),
        fault: 'The block of code has more than a plain name after its marks.',
        remedy: 'Leave only ``` there.',
      });
    }
    if (node.type.startsWith('footnote') && !footnoteName.test(node.identifier ?? '')) {
      faults.push({
        line: lineOf(node),
        fault: 'The name of a footnote has other signs than letters and numbers.',
        remedy: 'Write it as [^1], [^2] and so on.',
      });
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      faults.push({
        line: lineOf(node),
        fault: 'A list item begins with a tick box.',
        remedy: 'Take out the [ ] or [x].',
      });
    }
    const within = inFootnote || node.type === 'footnoteDefinition';
    for (const child of node.children ?? []) visit(child, within);
  };
  visit(root, false);
  // The same words can be found in a paragraph and in what stands in it.
  const unique = new Map(faults.map((found) => [`${found.line ?? ''} ${found.fault}`, found]));
  return [...unique.values()];
}
