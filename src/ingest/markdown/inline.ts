import type { Node, Parent } from 'unist';
import { raisedDigits } from '../../document/index.js';

/** The words of a Markdown node as lines, without its marks of emphasis; a hard break or `<br>` ends a line. */
export function inlineLines(node: Node): string[] {
  return render(node).split('\n');
}

function render(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return literal(node);
    case 'break':
      return '\n';
    case 'html':
      return /^<\/?(?:br|p|div|li|ul|ol)\b/iu.test(literal(node)) ? '\n' : '';
    case 'footnoteReference':
      return footnoteMark('label' in node && typeof node.label === 'string' ? node.label : '');
    default:
      return 'children' in node ? (node as Parent).children.map(render).join('') : '';
  }
}

function literal(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** A footnote's label as it would be printed, `1` as `¹`; '' where it is no number. */
export function footnoteMark(label: string): string {
  return raisedDigits(label) ?? '';
}

/** True where every word of a node stands in strong emphasis. */
export function isStrong(node: Node): boolean {
  if (!('children' in node)) return false;
  const children = (node as Parent).children.filter(
    (child) => child.type !== 'break' && render(child).trim() !== '',
  );
  return (
    children.length > 0 &&
    children.every((child) => child.type === 'strong' || (child.type === 'emphasis' && isStrong(child)))
  );
}
