import type { z } from 'zod';
import { components, type ComponentName } from '#schemas/components/index.ts';
import type { Fault } from '#schemas/fault.ts';
import { judgeImage, judgeLink } from './addresses.ts';
import { curlyFault, moduleFault } from './code-faults.ts';
import { didYouMean, orList } from './suggest.ts';
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
    const { fault, remedy } = describeIssue(issue, (path) => `“${path}” of <${node.name}>`, props);
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

/**
 * Walks the parsed body and finds everything that is not on the allow-list. An empty list means that the body holds only
 * text, links and the named components with checked settings.
 */
export function bodyFaults(root: Node): Found[] {
  const faults: Found[] = [];
  let nodes = 0;
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
    if (plainWords(node).trim() === '')
      faults.push({
        line,
        fault: 'A heading has no words.',
        remedy: 'Write them, or take it out.',
      });
    level = depth;
  };

  const visit = (node: Node, depth: number): void => {
    nodes += 1;
    if (depth > maximumDepth) {
      faults.push({
        line: lineOf(node),
        fault: 'The text is nested too deeply here.',
        remedy: 'Use fewer lists, quotes or components inside each other.',
      });
      return;
    }
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
    if (node.type === 'heading') heading(node);
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
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(root, 0);
  if (nodes > maximumNodes) {
    faults.push({
      fault: `This file has ${nodes} parts; the limit is ${maximumNodes}.`,
      remedy: 'Split it into several files.',
    });
  }
  return faults;
}
