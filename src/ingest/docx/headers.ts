import { holdsState } from '../../vietnamese/letterhead/state.js';
import type { Losses } from '../losses.js';
import { quoted, textBoxes, wordsOf } from './drawings.js';
import { sectionProperties } from './note-numbers.js';
import type { WordParts } from './parts.js';
import { child, children, toggle, type XmlElement, type XmlNode } from './xml.js';

/** Letters of a text box in a running head that make it worth a word; page numbers and short titles are furniture. */
const LEAST_LETTERS = 20;

/**
 * The header of the first page where it holds the letterhead; running heads are not read. Text boxes in other headers are
 * named, because authors hang notes and whole statements there.
 */
export function firstHeader(parts: WordParts, losses: Losses): XmlNode[] {
  const sections = sectionProperties(child(parts.document, 'w:body')?.children ?? []);
  const first = sections[0];
  const type = toggle(first, 'w:titlePg') === true ? 'first' : 'default';
  let letterhead: XmlElement | undefined;
  const seen = new Set<string>();
  for (const section of sections) {
    for (const reference of references(section)) {
      const name = parts.target(reference.attributes['r:id'] ?? '');
      if (name === null || seen.has(name)) continue;
      seen.add(name);
      const part = parts.xml(name);
      if (part === undefined) continue;
      const opens = section === first && reference.name === 'w:headerReference';
      if (opens && (reference.attributes['w:type'] ?? 'default') === type && holdsState(wordsOf(part)))
        letterhead = part;
      else nameBoxes(part, losses);
    }
  }
  return letterhead?.children ?? [];
}

function references(section: XmlElement): XmlElement[] {
  return [...children(section, 'w:headerReference'), ...children(section, 'w:footerReference')];
}

function nameBoxes(part: XmlElement, losses: Losses): void {
  for (const box of textBoxes(part)) {
    const words = wordsOf(box);
    if (words.replace(/\P{L}/gu, '').length >= LEAST_LETTERS)
      losses.notRead(`a text box in a page header or footer ${quoted(words)}`);
  }
}
