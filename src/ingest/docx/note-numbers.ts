import { formatNumber } from './number-format.js';
import type { NoteType } from './story.js';
import { child, childValue, type XmlElement, type XmlNode } from './xml.js';

/** Formats where the document sets none (ECMA-376 Part 1, 17.11.18). */
const FORMATS: Readonly<Record<NoteType, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };

/** Counts the notes of each type through the document in the format its sections set. */
export function noteNumbers(document: XmlElement): (type: NoteType) => string {
  const sections = sectionProperties(child(document, 'w:body')?.children ?? []);
  const formatOf = (type: NoteType): string => {
    const stated = sections.map((section) => childValue(child(section, `w:${type}Pr`), 'w:numFmt'));
    return stated.find((format) => format !== undefined) ?? FORMATS[type];
  };
  const formats = { footnote: formatOf('footnote'), endnote: formatOf('endnote') };
  const counts = { footnote: 0, endnote: 0 };
  return (type) => formatNumber(++counts[type], formats[type]);
}

/** Section properties stand at the end of the body and in the last paragraph of each section before. */
export function sectionProperties(blocks: readonly XmlNode[]): XmlElement[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'string') return [];
    if (block.name === 'w:sectPr') return [block];
    return child(child(block, 'w:pPr'), 'w:sectPr') ?? [];
  });
}
