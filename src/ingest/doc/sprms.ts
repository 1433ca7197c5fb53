/** What a stretch of text looks like in an old Word file, as far as it says how to read it. Undefined: not stated here. */
export interface CharacterLook {
  hidden?: boolean;
  struck?: boolean;
  /** Set above the base line. */
  raised?: boolean;
  /** Index into the table of fonts. */
  font?: number;
  /** Index into the style sheet. */
  style?: number;
}

/** Single property modifiers of characters ([MS-DOC] 2.6.1). */
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const HIDDEN = 0x083c;
const STANDS = 0x2a48;
const LIFT = 0x4845;
const SIZE = 0x4a43;
const FONT = 0x4a4f;
const STYLE = 0x4a30;
/** What says of characters that they are set above the base line. */
const SUPERSCRIPT = 1;
/** Characters that are lifted by this share of their size are set as a mark or a power. */
const RAISED = 0.3;
/** Of paragraphs ([MS-DOC] 2.6.2). */
const PAGE_BREAK_BEFORE = 0x2407;
const LIST_LEVEL = 0x260a;
const LIST = 0x460b;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const INNER_CELL = 0x244b;
const INNER_ROW_END = 0x244c;
/** Modifiers that lie elsewhere, there being no room for them beside the others. */
const ELSEWHERE = 0x6646;
const ELSEWHERE_OLD = 0x6645;
/** Modifiers that state their length otherwise than by one byte ([MS-DOC] 2.9.321, 2.9.202). */
const TABLE_DEFINITION = 0xd608;
const CHANGED_TABS = 0xc615;
/** Length that says: count the tabs. */
const MANY_TABS = 255;

/** Bytes of an operand by the three highest bits of its modifier; 6 states its own length ([MS-DOC] 2.2.5.1). */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, -1, 3];

/**
 * Reads a list of property modifiers onto what the style says.
 *
 * @param inherited - look of the style: `0x80` and `0x81` say «as the style», «not as the style»
 */
export function readCharacterLook(grpprl: DataView, inherited: CharacterLook): CharacterLook {
  const look = { ...inherited };
  let lift = 0;
  let size = Number.POSITIVE_INFINITY;
  eachModifier(grpprl, 0, (modifier, operand) => {
    if (modifier === STANDS) look.raised = grpprl.getUint8(operand) === SUPERSCRIPT;
    else if (modifier === LIFT) lift = grpprl.getInt16(operand, true);
    else if (modifier === SIZE) size = grpprl.getUint16(operand, true);
    else if (modifier === HIDDEN) look.hidden = toggled(grpprl.getUint8(operand), inherited.hidden);
    else if (modifier === STRUCK || modifier === STRUCK_TWICE)
      look.struck = toggled(grpprl.getUint8(operand), inherited.struck);
    else if (modifier === FONT) look.font = grpprl.getUint16(operand, true);
    else if (modifier === STYLE) look.style = grpprl.getUint16(operand, true);
  });
  if (lift >= size * RAISED) look.raised = true;
  return look;
}

/** True where a paragraph begins a page; its properties are its style's number, then modifiers. */
export function beginsPage(properties: DataView): boolean {
  let begins = false;
  eachModifier(properties, 2, (modifier, operand) => {
    if (modifier === PAGE_BREAK_BEFORE) begins = properties.getUint8(operand) === 1;
  });
  return begins;
}

/** What a paragraph of an old Word file is, as far as it says how to read it. Undefined: not stated here. */
export interface ParagraphLook {
  /** Index into the lists in use, from 1; 0: none. */
  list?: number;
  /** From 0. */
  level?: number;
  inTable?: boolean;
  /** The mark that ends a row. */
  rowEnd?: boolean;
  /** Tables around it. */
  depth?: number;
  /** Ends a cell of a table within a table. */
  innerCell?: boolean;
  /** Ends a row of such a table. */
  innerRowEnd?: boolean;
  /** Place of its other modifiers in the stream of data. */
  elsewhere?: number;
}

/**
 * Reads modifiers of a paragraph onto what its style says.
 *
 * @param from - where the modifiers begin
 */
export function readParagraphLook(grpprl: DataView, from: number, inherited: ParagraphLook): ParagraphLook {
  const look = { ...inherited };
  eachModifier(grpprl, from, (modifier, operand) => {
    if (modifier === LIST) look.list = grpprl.getUint16(operand, true);
    else if (modifier === LIST_LEVEL) look.level = grpprl.getUint8(operand);
    else if (modifier === IN_TABLE) look.inTable = grpprl.getUint8(operand) === 1;
    else if (modifier === ROW_END) look.rowEnd = grpprl.getUint8(operand) === 1;
    else if (modifier === INNER_CELL) look.innerCell = grpprl.getUint8(operand) === 1;
    else if (modifier === INNER_ROW_END) look.innerRowEnd = grpprl.getUint8(operand) === 1;
    else if (modifier === DEPTH) look.depth = grpprl.getInt32(operand, true);
    else if (modifier === ELSEWHERE || modifier === ELSEWHERE_OLD)
      look.elsewhere = grpprl.getUint32(operand, true);
  });
  return look;
}

/** Visits each modifier of a list with the place of its operand. */
export function eachModifier(
  grpprl: DataView,
  from: number,
  visit: (modifier: number, operand: number) => void,
): void {
  for (let at = from; at + 3 <= grpprl.byteLength; ) {
    const modifier = grpprl.getUint16(at, true);
    const operand = at + 2;
    const length = operandBytes(grpprl, modifier, operand);
    if (operand + length > grpprl.byteLength) return;
    visit(modifier, operand);
    at = operand + length;
  }
}

function operandBytes(grpprl: DataView, modifier: number, operand: number): number {
  const fixed = OPERAND_BYTES[modifier >> 13] ?? 1;
  if (fixed >= 0) return fixed;
  const stated = grpprl.getUint8(operand);
  if (modifier === TABLE_DEFINITION)
    return operand + 2 > grpprl.byteLength ? 2 : grpprl.getUint16(operand, true) + 1;
  if (modifier !== CHANGED_TABS || stated !== MANY_TABS) return stated + 1;
  const deleted = byteAt(grpprl, operand + 1);
  const added = byteAt(grpprl, operand + 2 + deleted * 4);
  return 3 + deleted * 4 + added * 3;
}

function byteAt(view: DataView, at: number): number {
  return at < view.byteLength ? view.getUint8(at) : 0;
}

function toggled(value: number, inherited = false): boolean {
  if (value === 0x80) return inherited;
  return value === 0x81 ? !inherited : value !== 0;
}
