import { light } from '../../vietnamese/patterns.js';
import { child, children, textContent, type XmlElement, type XmlNode } from './xml.js';

/** Runs of letters or digits, which need no brackets as a part of a fraction or power. */
const ONE_TERM = light(/^[\p{L}\p{N}.,%]*$/u);

/**
 * A formula (Office Math, ECMA-376 Part 1, 22.1) written on one line so that its value can be told: ½ is `1/2`, 10³ is
 * `10^3`, never `12` or `103`.
 */
export function formulaText(node: XmlElement): string {
  const part = (name: string): string => inside(child(node, name));
  switch (node.name) {
    case 'm:f':
      return `${term(part('m:num'))}/${term(part('m:den'))}`;
    case 'm:sSup':
      return `${term(part('m:e'))}^${term(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${term(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${term(part('m:sub'))}^${term(part('m:sup'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${term(part('m:e'))}`;
    case 'm:d':
      return delimited(node);
    case 'm:t':
      return textContent(node);
    case 'm:m':
    case 'm:eqArr':
      return children(node).map(inside).join('; ');
    default:
      return inside(node);
  }
}

function inside(node: XmlElement | undefined): string {
  return (node?.children ?? []).map(nodeText).join('');
}

function nodeText(node: XmlNode): string {
  if (typeof node === 'string' || PROPERTIES.test(node.name)) return '';
  return node.name.startsWith('m:') ? formulaText(node) : node.name === 'w:del' ? '' : inside(node);
}

/** `m:fPr`, `m:rPr`, `w:rPr`: how a part looks. */
const PROPERTIES = /^[mw]:\w{1,12}Pr$/u;

function delimited(node: XmlElement): string {
  const properties = child(node, 'm:dPr');
  const sign = (name: string, usual: string): string => child(properties, name)?.attributes['m:val'] ?? usual;
  const parts = children(node, 'm:e').map(inside).join(sign('m:sepChr', '|'));
  return `${sign('m:begChr', '(')}${parts}${sign('m:endChr', ')')}`;
}

function term(text: string): string {
  return ONE_TERM.test(text) ? text : `(${text})`;
}

/** `EQ \f(1;2)`: an old formula, as a field's code. Null for forms other than a fraction. */
export function equationField(code: string): string | null {
  const parts = /^\s*EQ\s+\\f\s?\(([^;,()\\]{1,40})[;,]([^;,()\\]{1,40})\)\s*$/iu.exec(code);
  return parts === null ? null : `${(parts[1] ?? '').trim()}/${(parts[2] ?? '').trim()}`;
}
