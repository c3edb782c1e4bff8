/** A strict reader of XML, as far as feeds and site maps use it: what it does not understand is an error. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Its own words, without those of its parts. */
  text: string;
  children: XmlElement[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
    throw new Error(`A bare “&” in “${text}”.`);
  return text.replace(/&(#x?)?(\w+);/g, (_whole, number: string | undefined, name: string) =>
    number
      ? String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16))
      : (entities[name] ?? ''),
  );
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:-]+)="([^"<]*)"/g, (_whole, name: string, value: string) => {
    if (Object.hasOwn(attributes, name)) throw new Error(`The attribute “${name}” twice.`);
    attributes[name] = unescape(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`“${rest}” is no attribute.`);
  return attributes;
}

/** Reads a document. Throws when it is not well-formed. */
export function readXml(text: string): XmlElement {
  const declared = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*/i.exec(text);
  if (!declared) throw new Error('No XML declaration.');
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const pieces = text.slice(declared[0].length).match(/<!\[CDATA\[[^]*?\]\]>|<[^>]*>|[^<]+/g) ?? [];
  for (const piece of pieces) {
    const current = open.at(-1) ?? top;
    const tag = /^<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>$/.exec(piece);
    if (piece.startsWith('<![CDATA[')) current.text += piece.slice(9, -3);
    else if (piece.startsWith('</')) {
      if (piece !== `</${current.name}>`) throw new Error(`${piece} closes <${current.name}>.`);
      open.pop();
    } else if (tag) {
      const element = {
        name: tag[1] ?? '',
        attributes: readAttributes(tag[2] ?? ''),
        text: '',
        children: [],
      };
      current.children.push(element);
      if (tag[3] === '') open.push(element);
    } else if (piece.startsWith('<')) throw new Error(`“${piece}” is no tag.`);
    else current.text += unescape(piece);
  }
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('Not one whole element.');
  return root;
}

/** Every part of an element with this name. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Words of the one part with this name. */
export function words(element: XmlElement, name: string): string {
  const [only, ...others] = all(element, name);
  if (!only || others.length > 0)
    throw new Error(`<${element.name}> has ${others.length + (only ? 1 : 0)} <${name}>.`);
  return only.text;
}
