/** Elements of WordprocessingML reduced to what is printed, as mammoth's reader takes them. */
import { type Element, element, text } from 'mammoth/lib/xml/nodes.js';
import { isLegacyFont } from '../html/legacy.js';
import type { RunLook } from './styles.js';

export type Reduced = Element;

/** An element with what is inside it. */
export function reduced(
  name: string,
  children: Reduced[] = [],
  attributes: Record<string, string> = {},
): Reduced {
  return element(name, attributes, children);
}

/** An element that says a value: `<w:gridSpan w:val="2"/>`. */
export function valued(name: string, value: string): Reduced {
  return element(name, { 'w:val': value }, []);
}

/** An element around others; nothing around nothing. */
export function around(name: string, children: Reduced[]): Reduced[] {
  return children.length === 0 ? [] : [reduced(name, children)];
}

const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Words in print, without the characters that XML cannot hold. */
export function words(value: string): Reduced {
  return element('w:t', {}, [text(value.replace(UNPRINTABLE, ''))]);
}

/** True where words stand somewhere inside. */
export function holdWords(nodes: Reduced['children']): boolean {
  return nodes.some((node) => node.type === 'element' && (node.name === 'w:t' || holdWords(node.children)));
}

/** How a run is to be read, as far as mammoth is to know; runs of one key look alike. */
export interface RunProperties {
  key: string;
  properties: Reduced[];
}

export function runProperties(look: RunLook, raised: boolean): RunProperties {
  const font = look.font ?? '';
  const legacy = isLegacyFont(font) ? font : '';
  const toggles = [
    look.bold === true ? 'w:b' : '',
    look.italic === true ? 'w:i' : '',
    look.capitals === true ? 'w:caps' : '',
  ].filter((name) => name !== '');
  return {
    key: `${legacy}|${toggles.join()}|${raised}`,
    properties: [
      ...(legacy === '' ? [] : [reduced('w:rFonts', [], { 'w:ascii': legacy })]),
      ...toggles.map((name) => reduced(name)),
      ...(raised ? [valued('w:vertAlign', 'superscript')] : []),
    ],
  };
}
