import { raisedDigits } from '../../document/index.js';
import { light } from '../../vietnamese/patterns.js';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  ge: '≥',
  le: '≤',
  times: '×',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  deg: '°',
  permil: '‰',
  sup2: '²',
  sup3: '³',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/giu;

/** `&nbsp;`, `&#8805;`, `&#x2265;`: a character by name or number; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** `m<sup>2</sup>` → `m²`, `kinh phí<sup>(1)</sup>` → `kinh phí¹`, and pandoc's `m^2^`: raised digits stay raised, lowered ones stand in line. */
export function raiseDigits(text: string): string {
  let raised = text;
  if (text.includes('</'))
    raised = raised.replace(
      /<sup\b[^<>]{0,100}>\s?[([]?(\d{1,3})[)\]]?\s?<\/sup>/giu,
      (whole, digits: string) => raisedDigits(digits) ?? whole,
    );
  if (text.includes('^'))
    raised = raised.replace(
      /(?<=\p{L})\^(\d{1,2})\^/gu,
      (whole, digits: string) => raisedDigits(digits) ?? whole,
    );
  return text.includes('~') ? raised.replace(/(?<=\p{Lu})~(\d)~/gu, '$1') : raised;
}

/** `\-`, `1\.`, `\[`: Markdown's escapes in a text that is read without its parser. */
export function undoEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\\`*_{}[\]()#+\-.!|~<>"$%&])/gu, '$1') : text;
}

/** `[Quyết định 12](https://…)` → `Quyết định 12`. */
export function unlink(text: string): string {
  return text.includes('](')
    ? text.replace(/\[([^[\]\n]{0,400})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/gu, '$1')
    : text;
}

/** An ornament, between rules or alone: `---o0o---`, `oOo`. */
const ORNAMENT = light(/^[^\p{L}\p{N}]{0,80}o[0o]o[^\p{L}\p{N}]{0,80}$/iu);
const LONGEST_ORNAMENT = 163;

/** True for a line of signs only, `---`, `* * *`, `____`, `…………`, `./.`, `|`, `---o0o---`: a rule between parts, without words. */
export function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line) || (line.length <= LONGEST_ORNAMENT && ORNAMENT.test(line));
}

/** `- [x] Lập danh mục`, `1. ☐ Mở lớp`: the box of a list to tick off is no word of its point. */
export function leaveOutBoxes(text: string): string {
  return text.replace(
    /^([^\S\n]{0,12}(?:[-+*•]|\d{1,3}[.)])[^\S\n]{1,3})(?:\[[ xX]?\]|[☐☑☒])[^\S\n]{1,3}/gmu,
    '$1',
  );
}
