import { printedLabel } from './labels.js';
import { makeRunWriter, writeInline } from './runs.js';
import { type Story, wrap } from './story.js';
import { override, readParagraphLook } from './styles.js';
import { child, childValue, toggle, type XmlElement, type XmlNode } from './xml.js';

/** Where a paragraph stands. */
interface Place {
  /** Another paragraph follows, which a paragraph whose mark is not printed goes on in. */
  joinable: boolean;
  /** The next paragraph goes on with the sentence behind a page break. */
  goesOn: boolean;
  /** Writes the blocks of its text boxes. */
  writeBlocks: (nodes: readonly XmlNode[], story: Story) => string;
}

/** A paragraph with its automatic number and the text boxes anchored in it. */
export function writeParagraph(
  element: XmlElement,
  story: Story,
  { joinable, goesOn, writeBlocks }: Place,
): string {
  const properties = child(element, 'w:pPr');
  const styleId = childValue(properties, 'w:pStyle');
  const style = story.styles.find(styleId) ?? story.styles.defaultParagraph;
  const look = override(style.paragraph, readParagraphLook(properties));
  const mark = child(properties, 'w:rPr');
  const deleted = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  const writer = makeRunWriter(look.heading);
  writeInline(element.children, style.run, story, writer);
  const words = writer.finish();
  const unseen = words === '' && toggle(mark, 'w:vanish') === true;
  const label = deleted || unseen ? null : printedLabel(look, styleId, story);
  if (label !== null && !(words === '' && writer.leftOut))
    writer.add({ ...style.run, ...label.look }, false, label.xml);
  const boxes = writer.boxes.map(
    (box) => `<w:r><w:pict><w:txbxContent>${writeBlocks(box.children, story)}</w:txbxContent></w:pict></w:r>`,
  );
  const joins = joinable && (deleted || goesOn || separatesStyles(mark));
  const pageBreak = joins && goesOn ? '<w:r><w:br w:type="page"/></w:r>' : '';
  const styled = `${paragraphStyle(story.looks.styleOf(look))}${joins ? '<w:rPr><w:del/></w:rPr>' : ''}`;
  return `<w:p>${wrap('w:pPr', styled)}${writer.finish()}${words}${pageBreak}${boxes.join('')}</w:p>`;
}

/** A mark behind which the next paragraph goes on in the same line (ECMA-376 Part 1, 17.3.2.36). */
function separatesStyles(mark: XmlElement | undefined): boolean {
  return toggle(mark, 'w:specVanish') === true;
}

export function paragraphStyle(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}
