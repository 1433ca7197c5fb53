import { SaxesParser } from 'saxes';
import { KehoachError } from '../../errors.js';
import { tooLarge } from './archive.js';
import { DOCX_LIMITS } from './limits.js';

/** An XML element as Word's parts use it: names carry the customary prefix whatever the file calls it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

const DECLARATION = 'xmlns';

type Attributes = Record<string, string>;

export type XmlNode = XmlElement | string;

/** How words are set in print, half of the elements of most files, tells nothing of what they say: these are not kept. */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'w:bCs w:iCs w:sz w:szCs w:color w:spacing w:kern w:w w:lang w:shd w:u w:noProof w:proofErr w:lastRenderedPageBreak ' +
    'w:bookmarkStart w:bookmarkEnd w:keepNext w:keepLines w:widowControl w:tcW w:tblW w:vAlign'
  ).split(' '),
);

/** The size of type tells of words that are lifted whether they are set as a mark. */
const SIZE = 'w:sz';

function isLifted(properties: XmlElement | undefined): boolean {
  return properties?.children.some((node) => typeof node !== 'string' && node.name === 'w:position') === true;
}

const NO_ATTRIBUTES: Attributes = {};

/** Customary prefixes of the namespaces that matter, transitional and strict (ECMA-376 Part 1 and Part 4). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
]);

/**
 * Parses one XML part into a plain tree. A document type is refused, so no entity can be declared or fetched.
 *
 * @throws KehoachError `format-damaged` where it is not well-formed, `file-too-large` where a limit is passed.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const prefixes = prefixTable(text);
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw damagedXml(new Error('document type declared'));
  });
  parser.on('error', (cause) => {
    throw damagedXml(cause);
  });
  parser.on('opentag', (tag) => {
    if (++elements > DOCX_LIMITS.elements) throw tooLarge('elements', DOCX_LIMITS.elements);
    if (open.length > DOCX_LIMITS.depth) throw tooLarge('depth', DOCX_LIMITS.depth);
    prefixes.learn(tag.attributes);
    const name = prefixes.customary(tag.name);
    const around = open[open.length - 1];
    if (UNREAD.has(name) && !(name === SIZE && isLifted(around))) {
      open.push({ name, attributes: NO_ATTRIBUTES, children: [] });
      return;
    }
    const element: XmlElement = { name, attributes: prefixes.attributes(tag.attributes), children: [] };
    around?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const keep = (words: string): void => {
    open[open.length - 1]?.children.push(words);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const first = root.children.find((child) => typeof child !== 'string');
  if (first === undefined) throw damagedXml(new Error('no element'));
  return first;
}

/**
 * Turns the prefixes a file declares into the customary ones. Nearly every file uses those already, so nothing is done
 * until another is declared; once all declarations of the text were met, no element is searched for one.
 */
function prefixTable(text: string): {
  learn: (attributes: Attributes) => void;
  customary: (name: string) => string;
  attributes: (from: Attributes) => Attributes;
} {
  const aliases = new Map<string, string>();
  let awaited = text.split(DECLARATION).length - 1;
  const customary = (name: string): string => {
    if (aliases.size === 0) return name;
    const colon = name.indexOf(':');
    const alias = aliases.get(colon < 0 ? '' : name.slice(0, colon));
    if (alias === undefined) return name;
    return `${alias}:${name.slice(colon + 1)}`;
  };
  return {
    customary,
    learn: (attributes) => {
      if (awaited === 0) return;
      for (const key in attributes) {
        if (!key.startsWith(DECLARATION)) continue;
        awaited -= 1;
        const own = key.slice('xmlns:'.length);
        const known = PREFIXES.get(attributes[key] ?? '');
        if (known !== undefined && known !== own) aliases.set(own, known);
      }
    },
    attributes: (from) => {
      if (aliases.size === 0) return from;
      return Object.fromEntries(
        Object.entries(from).map(([key, value]) => [key.includes(':') ? customary(key) : key, value]),
      );
    },
  };
}

function damagedXml(cause: unknown): KehoachError {
  return new KehoachError(
    'format-damaged',
    'The Word file is damaged: one of its XML parts cannot be read.',
    {
      hint: 'Open it in Word, let Word repair it, and save it anew.',
      cause,
    },
  );
}

/** First child element of a name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** Child elements, of one name where it is given. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** Visits an element and what is inside it, in order; goes no deeper where `visit` gives false. */
export function descend(node: XmlElement, visit: (element: XmlElement) => boolean): void {
  if (!visit(node)) return;
  for (const next of node.children) if (typeof next !== 'string') descend(next, visit);
}

/** All text inside an element. */
export function textContent(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((next) => (typeof next === 'string' ? next : textContent(next))).join('');
}

/** `w:val` of the first child of a name: `<w:jc w:val="center"/>` gives `center`. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A toggle as Word writes it: present without value is true, `0`, `false` and `off` are false; undefined where absent. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '');
}
