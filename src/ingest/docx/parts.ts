import { KehoachError } from '../../errors.js';
import type { Archive } from './archive.js';
import type { NoteType } from './story.js';
import { children, parseXml, type XmlElement } from './xml.js';

/** The parts of a Word package that a plan is made of. A part the package lacks is undefined. */
export interface WordParts {
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  /** Parsed when asked for: most documents carry the parts and have no notes. */
  notes(type: NoteType): XmlElement | undefined;
}

/**
 * Finds and parses the parts by the package's relationships, as ECMA-376 Part 1, 11.3 lays down; the customary names serve
 * where a relationship is missing.
 *
 * @throws KehoachError `format-unsupported` where the zip archive holds no Word document.
 */
export function readParts(archive: Archive): WordParts {
  const main = related(archive, '', 'officeDocument', relationsOf(archive, '')) ?? 'word/document.xml';
  if (!archive.has(main)) throw notWord();
  const relations = relationsOf(archive, main);
  const part = (type: string): XmlElement | undefined => {
    const name = related(archive, main, type, relations) ?? `word/${type}.xml`;
    const text = archive.read(name);
    return text === null ? undefined : parseXml(text);
  };
  const document = parseXml(archive.read(main) ?? '');
  if (document.name !== 'w:document') throw notWord();
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    notes: (type) => part(`${type}s`),
  };
}

/** The relationships of a part; the package itself is ``. */
function relationsOf(archive: Archive, source: string): XmlElement[] {
  const text = archive.read(`${folderOf(source)}_rels/${source.slice(folderOf(source).length)}.rels`);
  return text === null ? [] : children(parseXml(text));
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Target of the first relationship of a type, as a name inside the archive; null where it leads nowhere. */
function related(
  archive: Archive,
  source: string,
  type: string,
  relations: readonly XmlElement[],
): string | null {
  const folder = folderOf(source);
  for (const { attributes } of relations) {
    if (!attributes['Type']?.endsWith(`/${type}`) || attributes['TargetMode'] === 'External') continue;
    const target = attributes['Target'] ?? '';
    const name = target.startsWith('/') ? target.slice(1) : resolvePath(folder, target);
    if (archive.has(name)) return name;
  }
  return null;
}

/** `word/` and `../customXml/item1.xml` give `customXml/item1.xml`. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function notWord(): KehoachError {
  return new KehoachError('format-unsupported', 'The file is a zip archive, but holds no Word document.', {
    hint: 'Unpack it and convert the documents inside, or save the document as .docx.',
  });
}
