import type { Element, ElementContent, Properties, Root } from 'hast';
import { TAB } from '../html/lines.js';
import { UNRULED } from './simplify.js';
import type { WordDocument, WordNode } from './word.js';

/**
 * mammoth's document as the HTML it stands for, so that Word files and web pages go on alike: alignment and indent as
 * attributes, fonts of legacy encodings as `font`, unruled tables as `role="presentation"`, notes at the end as
 * `role="doc-footnote"` with links to them where they are referred to.
 *
 * @param noteMarks - printed marks of the notes by `footnote 2`
 */
export function toHast(document: WordDocument, noteMarks: ReadonlyMap<string, string>): Root {
  const notes = new Map<string, Element>();
  const convert = (node: WordNode): ElementContent[] => {
    switch (node.type) {
      case 'paragraph':
        return [element(headingName(node.styleId), blockProperties(node), node.children.flatMap(convert))];
      case 'run':
        return styled(node, node.children.flatMap(convert));
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'tab':
        return [{ type: 'text', value: TAB }];
      case 'break':
        return node.breakType === 'line' ? [element('br', {}, [])] : [];
      case 'noteReference': {
        const key = `${node.noteType} ${node.noteId}`;
        const id = key.replace(' ', '-');
        const mark = noteMarks.get(key) ?? '';
        if (!notes.has(id)) {
          const note = element('div', { id, role: 'doc-footnote' }, []);
          notes.set(id, note);
          note.children = (document.notes.resolve(node)?.body ?? []).flatMap(convert);
        }
        return [element('sup', {}, [element('a', { href: `#${id}` }, [{ type: 'text', value: mark }])])];
      }
      case 'table':
        return [
          element(
            'table',
            node.styleId === UNRULED ? { role: 'presentation' } : {},
            tableParts(node.children, convert),
          ),
        ];
      case 'tableRow':
        return [element('tr', {}, node.children.flatMap(convert))];
      case 'tableCell':
        return [
          element('td', { rowSpan: node.rowSpan, colSpan: node.colSpan }, node.children.flatMap(convert)),
        ];
    }
  };
  const body = document.children.flatMap(convert);
  return { type: 'root', children: [...body, ...notes.values()] };
}

/** Rows repeated on every page are the table's head. */
function tableParts(
  rows: readonly WordNode[],
  convert: (node: WordNode) => ElementContent[],
): ElementContent[] {
  const first = rows.findIndex((row) => !(row.type === 'tableRow' && row.isHeader));
  const end = first < 0 ? rows.length : first;
  const body = element('tbody', {}, rows.slice(end).flatMap(convert));
  return end === 0 ? [body] : [element('thead', {}, rows.slice(0, end).flatMap(convert)), body];
}

function headingName(styleId: string | null): string {
  return styleId === null ? 'p' : `h${styleId}`;
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};
const TWIPS_PER_POINT = 20;

function blockProperties(node: Extract<WordNode, { type: 'paragraph' }>): Properties {
  const properties: Properties = {};
  const align = ALIGNMENTS[node.alignment ?? ''];
  if (align !== undefined) properties['align'] = align;
  const indent = Number(node.indent.firstLine ?? 0) / TWIPS_PER_POINT;
  if (indent !== 0) properties['style'] = `text-indent: ${indent}pt`;
  return properties;
}

function styled(run: Extract<WordNode, { type: 'run' }>, content: ElementContent[]): ElementContent[] {
  let styledRun = content;
  if (run.isAllCaps) styledRun = [element('span', { style: 'text-transform: uppercase' }, styledRun)];
  if (run.font !== null) styledRun = [element('font', { face: run.font }, styledRun)];
  if (run.isBold) styledRun = [element('b', {}, styledRun)];
  if (run.isItalic) styledRun = [element('i', {}, styledRun)];
  return run.verticalAlignment === 'superscript' ? [element('sup', {}, styledRun)] : styledRun;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
