/** Changes a YAML text as little as the change of its data asks for. */
import type { YAMLMap, YAMLSeq } from 'yaml';
import { type Document, isMap, isScalar, isSeq, type Node, Pair, Scalar, visit } from 'yaml'; // prettier-ignore
import { isSame, type Plain, type PlainMap } from './blanks.ts';

/** A long text never goes on in the next line, so that a changed word is one changed line. */
export const writing = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Plain words that older YAML reads as true or false; the reader of content wants them in quotation marks. */
const yesOrNo = /^(?:y|n|yes|no|on|off)$/i;

/** What one change needs: the document, the names in the order of the schema, and where in the data it is. */
interface Place {
  document: Document;
  /** Names as dotted paths without the numbers of lists, such as `resolutions.outcome`. */
  order: readonly string[];
  path: string;
}

const within = (place: Place, name: string): Place => ({
  ...place,
  path: place.path === '' ? name : `${place.path}.${name}`,
});

const rankOf = (place: Place, name: string) => {
  const rank = place.order.indexOf(within(place, name).path);
  return rank === -1 ? place.order.length : rank;
};

const valueOf = (node: unknown): Plain =>
  (isMap(node) || isSeq(node) || isScalar(node) ? node.toJSON() : undefined) as Plain;

function quoteWhereNeeded(node: Node): void {
  visit(node, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value !== 'string' || !yesOrNo.test(scalar.value)) return;
      if (scalar.type === undefined || scalar.type === Scalar.PLAIN)
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

/** The same data, the names of each group in the order of the schema. */
function inOrder(value: Plain, place: Place): Plain {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, place));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort((a, b) => rankOf(place, a) - rankOf(place, b));
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name], within(place, name))]));
}

/** Makes the node of a value that was not there before. */
function created(value: Plain, place: Place): Node {
  const options = { aliasDuplicateObjects: false };
  const node = place.document.createNode(inOrder(value, place), options) as Node;
  quoteWhereNeeded(node);
  return node;
}

/** Gives a node another value, keeping the node, its quotation marks and its comments where it can. */
function changed(node: unknown, value: Plain, place: Place): Node {
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    patchMap(node as YAMLMap, value, place);
    return node as Node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    patchSeq(node as YAMLSeq, value, place);
    return node as Node;
  }
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    (node as Scalar).value = value;
    quoteWhereNeeded(node as Scalar);
    return node as Node;
  }
  return created(value, place);
}

const nameOf = (pair: unknown) => {
  const { key } = pair as Pair;
  return String(isScalar(key) ? key.value : key);
};

function patchMap(map: YAMLMap, value: PlainMap, place: Place): void {
  map.items = map.items.filter((pair) => Object.hasOwn(value, nameOf(pair)));
  for (const [name, next] of Object.entries(value)) {
    const inside = within(place, name);
    const pair = map.items.find((item) => nameOf(item) === name);
    if (pair) {
      if (!isSame(valueOf(pair.value), next)) pair.value = changed(pair.value, next, inside);
      continue;
    }
    const rank = rankOf(place, name);
    const later = map.items.findIndex((item) => rankOf(place, nameOf(item)) > rank);
    const added = new Pair(place.document.createNode(name), created(next, inside));
    map.items.splice(later === -1 ? map.items.length : later, 0, added as never);
  }
}

/** Keeps the items at both ends that stay the same, so that one item more or less leaves the others' lines alone. */
function patchSeq(list: YAMLSeq, values: Plain[], place: Place): void {
  const old = list.items;
  const most = Math.min(old.length, values.length);
  let start = 0;
  while (start < most && isSame(valueOf(old[start]), values[start])) start += 1;
  let end = 0;
  while (
    end < most - start &&
    isSame(valueOf(old[old.length - 1 - end]), values[values.length - 1 - end])
  )
    end += 1;
  const between = values.slice(start, values.length - end).map((value, at) => {
    const node = start + at < old.length - end ? old[start + at] : undefined;
    return node === undefined ? created(value, place) : changed(node, value, place);
  });
  list.items = [...old.slice(0, start), ...between, ...old.slice(old.length - end)];
}

/**
 * Changes a parsed YAML document so that it says `data`. What says the same keeps its lines, its quotation marks and its
 * comments; new names go where `order` has them (dotted paths without the numbers of lists).
 */
export function patchDocument(document: Document, data: PlainMap, order: readonly string[]): void {
  const place: Place = { document, order, path: '' };
  if (isMap(document.contents)) patchMap(document.contents as YAMLMap, data, place);
  else document.contents = created(data, place) as never;
}
