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
  /** Name in the archive of the part that a relationship of the document leads to; null where it leads nowhere. */
  target(id: string): string | null;
  /** A part of the package by its name, parsed. */
  xml(name: string): XmlElement | undefined;
  bytes(name: string): Uint8Array | null;
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
  const xml = (name: string): XmlElement | undefined => {
    const text = archive.read(name);
    return text === null ? undefined : parseXml(text);
  };
  const part = (type: string): XmlElement | undefined =>
    xml(related(archive, main, type, relations) ?? `word/${type}.xml`);
  const document = parseXml(archive.read(main) ?? '');
  if (document.name !== 'w:document') throw notWord();
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    notes: (type) => part(`${type}s`),
    target: (id) => {
      const relation = relations.find(({ attributes }) => attributes['Id'] === id);
      return relation === undefined ? null : targetOf(archive, folderOf(main), relation);
    },
    xml,
    bytes: (name) => archive.bytes(name),
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
  for (const relation of relations) {
    if (!relation.attributes['Type']?.endsWith(`/${type}`)) continue;
    const name = targetOf(archive, folder, relation);
    if (name !== null) return name;
  }
  return null;
}

/** The part a relationship of a part in `folder` leads to; null where it leads out of the package or nowhere. */
function targetOf(archive: Archive, folder: string, { attributes }: XmlElement): string | null {
  if (attributes['TargetMode'] === 'External') return null;
  const target = attributes['Target'] ?? '';
  const name = target.startsWith('/') ? target.slice(1) : resolvePath(folder, target);
  return archive.has(name) ? name : null;
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
