import type { Element, ElementContent, Properties, Root } from 'hast';
import { TAB } from '../html/lines.js';
import { PAGE_BREAK } from '../html/look.js';
import type { PrintedLook } from './looks.js';
import type { SimpleDocument } from './simplify.js';
import { UNRULED } from './tables.js';
import type { WordDocument, WordNode } from './word.js';

/**
 * mammoth's document as the HTML it stands for, so that Word files and web pages go on alike: alignment and indent as
 * attributes, fonts of legacy encodings as `font`, unruled tables as `role="presentation"`, notes at the end as
 * `role="doc-footnote"` with links to them where they are referred to.
 *
 * @param parts - what mammoth does not know of the document: marks of notes, looks of paragraphs
 * @param imports - imported parts by the style of the paragraph that stands for each
 */
export function toHast(
  document: WordDocument,
  { noteMarks, looks }: Pick<SimpleDocument, 'noteMarks' | 'looks'>,
  imports: ReadonlyMap<string, ElementContent[]>,
): Root {
  const notes = new Map<string, Element>();
  const convert = (node: WordNode): ElementContent[] => {
    switch (node.type) {
      case 'paragraph':
        if (node.styleId !== null && imports.has(node.styleId)) return imports.get(node.styleId) ?? [];
        return [paragraph(looks.get(node.styleId ?? ''), node.children.flatMap(convert))];
      case 'run':
        return styled(node, node.children.flatMap(convert));
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'tab':
        return [{ type: 'text', value: TAB }];
      case 'break':
        return [element('br', node.breakType === 'line' ? {} : { style: PAGE_BREAK }, [])];
      case 'noteReference': {
        const key = `${node.noteType} ${node.noteId}`;
        const id = key.replace(' ', '-');
        const mark = noteMarks.get(key) ?? '';
        if (!notes.has(id)) {
          const note = element('div', { id, role: 'doc-footnote' }, []);
          notes.set(id, note);
          note.children = (document.notes.get(key) ?? []).flatMap(convert);
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

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};
function paragraph(look: PrintedLook | undefined, children: ElementContent[]): Element {
  const { heading = null, align = null, indent = 0 } = look ?? {};
  const properties: Properties = {};
  const aligned = ALIGNMENTS[align ?? ''];
  if (aligned !== undefined) properties['align'] = aligned;
  if (indent !== 0) properties['style'] = `text-indent: ${indent}pt`;
  return element(heading === null ? 'p' : `h${heading}`, properties, children);
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
