import type { Fault } from '#schemas/fault.ts';
import { disguise } from '#schemas/fields/text.ts';
import { judgeImage, judgeLink } from './addresses.ts';
import { curlyFault, moduleFault } from './code-faults.ts';
import { componentFaults } from './component-faults.ts';
import { sizeFaults } from './size-faults.ts';
import { lineOf, plainWords, type Node } from './tree.ts';

type Found = Omit<Fault, 'file'>;

/** What a body may be made of. Whatever is not here is refused. */
const plainNodes = new Set([
  'root', 'paragraph', 'text', 'emphasis', 'strong', 'heading', 'list', 'listItem', 'blockquote', 'thematicBreak', 'break',
  'table', 'tableRow', 'tableCell', 'inlineCode', 'code', 'link', 'linkReference', 'definition', 'image', 'footnoteReference',
  'footnoteDefinition',
]); // prettier-ignore

const maximumHeadingLength = 300;
/** Name of a footnote: it becomes part of an anchor. */
const footnoteName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const codeLanguage = /^[a-z0-9+-]{1,20}$/i;
const badAltText = /^(?:img|dsc|image)[_-]?\d|\.(?:jpe?g|png|gif|webp|avif)$/i;
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
    remedy:
      'Take out the line of dashes (---) in the text, or the settings below it. A file has one block, at its top.',
  },
  toml: {
    fault: 'There is a block of settings between +++.',
    remedy: 'Write the settings at the top between lines of ---.',
  },
};

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
