import { alternative, isUnfilled } from './drawings.js';
import { writeParagraph } from './paragraphs.js';
import type { Story } from './story.js';
import { WRAPPERS, writeTable } from './tables.js';
import { child, childValue, type XmlElement, type XmlNode } from './xml.js';

/** Writes paragraphs, tables and whatever wraps them, each reduced to what is printed. */
export function writeBlocks(nodes: readonly XmlNode[], story: Story): string {
  const blocks = nodes.filter((node) => typeof node !== 'string');
  let xml = '';
  for (const [at, node] of blocks.entries()) {
    if (node.name === 'w:p') {
      xml += writeParagraph(node, story, { joinable: blocks[at + 1]?.name === 'w:p', writeBlocks });
    } else if (node.name === 'w:tbl') xml += writeTable(node, story, writeBlocks);
    else if (node.name === 'mc:AlternateContent') xml += writeBlocks(alternative(node), story);
    else if (node.name === 'w:altChunk') xml += writeImport(node, story);
    else if (node.name === 'w:sdt') xml += writeControl(node, story);
    else if (WRAPPERS.has(node.name)) xml += writeBlocks(node.children, story);
  }
  return xml;
}

function writeControl(control: XmlElement, story: Story): string {
  if (isUnfilled(control)) return '';
  if (!holdsContents(control)) return writeBlocks(control.children, story);
  story.losses.leaveOut('contents-left-out');
  return '';
}

/** The control that Word's gallery puts around a table of contents and its title. */
function holdsContents(control: XmlElement): boolean {
  const gallery = childValue(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** A part that Word imports when it opens the file: an empty paragraph stands for it until it is read. */
function writeImport(chunk: XmlElement, story: Story): string {
  const style = `import${story.imports.size}`;
  story.imports.set(style, chunk.attributes['r:id'] ?? '');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`;
}
