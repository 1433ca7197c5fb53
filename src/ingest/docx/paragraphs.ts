import { printedLabel } from './labels.js';
import { type Reduced, reduced, valued } from './reduced.js';
import { makeRunWriter, writeInline } from './runs.js';
import type { Story } from './story.js';
import { override, readParagraphLook } from './styles.js';
import { child, childValue, toggle, type XmlElement, type XmlNode } from './xml.js';

/** Where a paragraph stands. */
interface Place {
  /** Another paragraph follows, which a paragraph whose mark is not printed goes on in. */
  joinable: boolean;
  /** The next paragraph goes on with the sentence behind a page break. */
  goesOn: boolean;
  /** Writes the blocks of its text boxes. */
  writeBlocks: (nodes: readonly XmlNode[], story: Story) => Reduced[];
}

/** A paragraph with its automatic number and the text boxes anchored in it. */
export function writeParagraph(
  element: XmlElement,
  story: Story,
  { joinable, goesOn, writeBlocks }: Place,
): Reduced {
  const properties = child(element, 'w:pPr');
  const styleId = childValue(properties, 'w:pStyle');
  const style = story.styles.find(styleId) ?? story.styles.defaultParagraph;
  const look = override(style.paragraph, readParagraphLook(properties));
  const mark = child(properties, 'w:rPr');
  const deleted = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  const writer = makeRunWriter(look.heading);
  writeInline(element.children, style.run, story, writer);
  const words = writer.finish();
  const unseen = words.length === 0 && toggle(mark, 'w:vanish') === true;
  const label = deleted || unseen ? null : printedLabel(look, styleId, story);
  if (label !== null && !(words.length === 0 && writer.leftOut))
    writer.add({ ...style.run, ...label.look }, false, label.node);
  const boxes = writer.boxes.map(({ children }) =>
    reduced('w:r', [reduced('w:pict', [reduced('w:txbxContent', writeBlocks(children, story))])]),
  );
  const joins = joinable && (deleted || goesOn || separatesStyles(mark));
  const pageBreak = joins && goesOn ? [reduced('w:r', [reduced('w:br', [], { 'w:type': 'page' })])] : [];
  const styled = [valued('w:pStyle', story.looks.styleOf(look))];
  if (joins) styled.push(reduced('w:rPr', [reduced('w:del')]));
  return reduced('w:p', [reduced('w:pPr', styled), ...writer.finish(), ...words, ...pageBreak, ...boxes]);
}

/** A mark behind which the next paragraph goes on in the same line (ECMA-376 Part 1, 17.3.2.36). */
function separatesStyles(mark: XmlElement | undefined): boolean {
  return toggle(mark, 'w:specVanish') === true;
}
