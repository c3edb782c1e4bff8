import type { z } from 'zod';
import { components, type ComponentName } from '#schemas/components/index.ts';
import type { Fault } from '#schemas/fault.ts';
import { didYouMean, orList } from '#schemas/suggest.ts';
import { describeIssue } from './schema-faults.ts';
import { lineOf, type Node } from './tree.ts';

type Found = Omit<Fault, 'file'>;

const componentNames = Object.keys(components) as ComponentName[];

/** The schema of a component, or nothing when there is none of that name. */
function componentSchema(name: string | null | undefined): z.ZodObject | undefined {
  return name && Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}

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

/** What is wrong with a component: its name, its settings, its place, or what it holds. */
export function componentFaults(node: Node): Found[] {
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
  if (name === 'Picture' && (node.children ?? []).length > 0) {
    faults.push({
      line,
      fault: '<Picture> holds text.',
      remedy: 'Close it at once, as <Picture … />, and put the text below it.',
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
