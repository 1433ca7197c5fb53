import { alternative, isUnfilled, wordsOf } from './drawings.js';
import { writeParagraph } from './paragraphs.js';
import { type Reduced, reduced, valued } from './reduced.js';
import type { Story } from './story.js';
import { WRAPPERS, writeTable } from './tables.js';
import { child, childValue, toggle, type XmlElement, type XmlNode } from './xml.js';

/** Writes paragraphs, tables and whatever wraps them, each reduced to what is printed. */
export function writeBlocks(nodes: readonly XmlNode[], story: Story): Reduced[] {
  const blocks = nodes.filter((node) => typeof node !== 'string');
  const written: Reduced[] = [];
  for (const [at, node] of blocks.entries()) {
    if (node.name === 'w:p') {
      const next = blocks[at + 1];
      const place = { joinable: next?.name === 'w:p', goesOn: goesOnOverPage(next), writeBlocks };
      written.push(writeParagraph(node, story, place));
    } else if (node.name === 'w:tbl') written.push(writeTable(node, story, writeBlocks));
    else if (node.name === 'mc:AlternateContent') written.push(...writeBlocks(alternative(node), story));
    else if (node.name === 'w:altChunk') written.push(writeImport(node, story));
    else if (node.name === 'w:sdt') written.push(...writeControl(node, story));
    else if (WRAPPERS.has(node.name)) written.push(...writeBlocks(node.children, story));
  }
  return written;
}

/** A paragraph that begins a page and goes on in small letters: a page break between words, as LibreOffice writes it. */
function goesOnOverPage(next: XmlElement | undefined): boolean {
  if (next?.name !== 'w:p') return false;
  const properties = child(next, 'w:pPr');
  if (toggle(properties, 'w:pageBreakBefore') !== true || child(properties, 'w:numPr') !== undefined)
    return false;
  return /^\p{Ll}/u.test(wordsOf(next));
}

function writeControl(control: XmlElement, story: Story): Reduced[] {
  if (isUnfilled(control)) return [];
  if (!holdsContents(control)) return writeBlocks(control.children, story);
  story.losses.leaveOut('contents-left-out');
  return [];
}

/** The control that Word's gallery puts around a table of contents and its title. */
function holdsContents(control: XmlElement): boolean {
  const gallery = childValue(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** A part that Word imports when it opens the file: an empty paragraph stands for it until it is read. */
function writeImport(chunk: XmlElement, story: Story): Reduced {
  const style = `import${story.imports.size}`;
  story.imports.set(style, chunk.attributes['r:id'] ?? '');
  return reduced('w:p', [reduced('w:pPr', [valued('w:pStyle', style)])]);
}
