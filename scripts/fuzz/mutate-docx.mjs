import JSZip from 'jszip';

const NUMBERS = ['-1', '0', '1', '63', '999999999', '4294967296', 'x', ''];
const ENTRIES = [
  'word/document.xml',
  'word/numbering.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/_rels/document.xml.rels',
  '_rels/.rels',
  '[Content_Types].xml',
];

/** Changes that leave the XML well-formed: what a reader makes of it is up to the reader. */
const MEANING_CHANGES = [
  // An empty element is left out, or stands many times.
  (xml, random) => editLeaf(xml, random, () => ''),
  (xml, random) => editLeaf(xml, random, (leaf) => leaf.repeat(2 + random.below(200))),
  // An empty element stands where another stood.
  (xml, random) =>
    editLeaf(xml, random, () => random.pick(xml.match(/<[\w:]+(?: [^<>]*)?\/>/g) ?? ['<w:br/>'])),
  // A value becomes a number nobody expects.
  (xml, random) => editTag(xml, random, (tag) => tag.replace(/="[^"]*"/, `="${random.pick(NUMBERS)}"`)),
  // A letter becomes another, of any script.
  (xml, random) => {
    const places = [...xml.matchAll(/(?<=<w:t[^>]*>[^<]*)[^<&;](?=[^<]*<\/w:t>)/gu)];
    if (places.length === 0) return xml;
    const { index, 0: letter } = random.pick(places);
    const other = String.fromCodePoint(0x20 + random.below(0x2000)).replace(/[<&>]/, ' ');
    return xml.slice(0, index) + other + xml.slice(index + letter.length);
  },
];

/** Changes to the text of an XML part. */
const XML_CHANGES = [
  ...MEANING_CHANGES,
  // An element is left out, doubled, or loses its end.
  (xml, random) => editTag(xml, random, () => ''),
  (xml, random) => editTag(xml, random, (tag) => tag + tag),
  (xml, random) => editTag(xml, random, (tag) => tag.replace('/>', '>')),
  // One element becomes another of the same part.
  (xml, random) =>
    editTag(xml, random, (tag) =>
      tag.replace(
        /^<(\/?)[\w:]+/,
        (_, slash) => `<${slash}${random.pick(xml.match(/(?<=<)[\w:]+/g) ?? ['w:p'])}`,
      ),
    ),
  // A stretch is repeated many times over.
  (xml, random) => {
    const start = random.below(xml.length);
    const part = xml.slice(start, start + random.below(400));
    return xml.slice(0, start) + part.repeat(1 + random.below(40)) + xml.slice(start);
  },
  // The part ends in the middle.
  (xml, random) => xml.slice(0, random.below(xml.length)),
  // Tables in tables in tables.
  (xml, random) => xml.replace('<w:body>', `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(random.below(300))}`),
  // Characters that XML cannot hold, and a document type.
  (xml, random) =>
    insert(xml, random, random.pick(['\u0000', '\uFFFE', '&', '<', '&#0;', ']]>', '<![CDATA[', '<!--'])),
  (xml) => `<!DOCTYPE w [<!ENTITY x "xxxxxxxx">]>${xml}`,
];

/** Changes to the bytes of the file. */
const BYTE_CHANGES = [
  (bytes, random) => flip(bytes, random, 1 + random.below(20)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => bytes.fill(random.below(256), random.below(bytes.length), random.below(bytes.length)),
  (bytes, random) => Buffer.concat([bytes.subarray(random.below(bytes.length)), bytes]),
  // The directory at the end, where sizes and places are declared.
  (bytes, random) => flip(bytes, random, 1 + random.below(8), Math.floor(bytes.length * 0.85)),
];

/**
 * Makes one damaged or hostile file of a good one.
 *
 * @param {Uint8Array} good - a Word file
 * @param {ReturnType<typeof import('./random.mjs').makeRandom>} random
 */
export async function mutateDocx(good, random) {
  const kind = random.below(10);
  if (kind < 4) return random.pick(BYTE_CHANGES)(Buffer.from(good), random);
  const zip = await JSZip.loadAsync(good);
  if (kind === 4) zip.remove(random.pick(ENTRIES));
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    const name = random.below(3) === 0 ? random.pick(ENTRIES) : 'word/document.xml';
    const file = zip.file(name);
    const change = random.pick(kind > 7 ? MEANING_CHANGES : XML_CHANGES);
    if (file !== null) zip.file(name, change(await file.async('string'), random));
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function editTag(xml, random, edit) {
  const start = xml.indexOf('<', random.below(xml.length));
  const end = xml.indexOf('>', start);
  return start < 0 || end < 0
    ? xml
    : xml.slice(0, start) + edit(xml.slice(start, end + 1)) + xml.slice(end + 1);
}

/** Edits one of the elements that have no content. */
function editLeaf(xml, random, edit) {
  const leaves = [...xml.matchAll(/<[\w:]+(?: [^<>]*)?\/>/g)];
  if (leaves.length === 0) return xml;
  const { index, 0: leaf } = random.pick(leaves);
  return xml.slice(0, index) + edit(leaf) + xml.slice(index + leaf.length);
}

function insert(xml, random, words) {
  const at = random.below(xml.length);
  return xml.slice(0, at) + words + xml.slice(at);
}

function flip(bytes, random, count, from = 0) {
  for (let at = 0; at < count; at++) bytes[from + random.below(bytes.length - from)] = random.below(256);
  return bytes;
}
