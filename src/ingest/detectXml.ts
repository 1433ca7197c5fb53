import { KehoachError } from '../errors.js';

/** The first element behind the declaration, comments and processing instructions (`<?mso-application …?>`). */
const ROOT =
  /^\s{0,200}(?:<\?[^>]{0,400}>\s{0,200}|<!--[^>]{0,2000}-->\s{0,200}){1,9}<([a-z][\w.-]{0,40}(?::[\w.-]{1,40})?)[\s>]/iu;

/** What else word processors write as one XML file, by its root element. */
const KNOWN: Readonly<Record<string, string>> = {
  'office:document': 'a flat OpenDocument file (.fodt)',
  'w:wordDocument': 'a Word 2003 XML file',
};

/**
 * Tells what an XML file is that is no web page: a Word file saved as one XML file (Flat OPC), or nothing that is read, so
 * that markup is never taken for words.
 *
 * @returns null where the text is no XML
 * @throws KehoachError `format-unsupported` for every other XML file
 */
export function detectXml(sample: string): 'docx' | null {
  const root = ROOT.exec(sample.replace(/^\uFEFF/u, ''))?.[1];
  if (root === undefined) return null;
  if (root === 'pkg:package') return 'docx';
  throw new KehoachError(
    'format-unsupported',
    `This is ${KNOWN[root] ?? `an XML file (${root})`}, which is not read.`,
    { hint: 'Open it in a word processor and save it as DOCX.' },
  );
}
