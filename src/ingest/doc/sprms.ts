/** What a stretch of text looks like in an old Word file, as far as it says how to read it. Undefined: not stated here. */
export interface CharacterLook {
  hidden?: boolean;
  struck?: boolean;
  /** Index into the table of fonts. */
  font?: number;
  /** Index into the style sheet. */
  style?: number;
}

/** Single property modifiers of characters ([MS-DOC] 2.6.1). */
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const HIDDEN = 0x083c;
const FONT = 0x4a4f;
const STYLE = 0x4a30;
/** Of paragraphs ([MS-DOC] 2.6.2). */
const PAGE_BREAK_BEFORE = 0x2407;

/** Bytes of an operand by the three highest bits of its modifier; 6 states its own length ([MS-DOC] 2.2.5.1). */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, -1, 3];

/**
 * Reads a list of property modifiers onto what the style says.
 *
 * @param inherited - look of the style: `0x80` and `0x81` say «as the style», «not as the style»
 */
export function readCharacterLook(grpprl: DataView, inherited: CharacterLook): CharacterLook {
  const look = { ...inherited };
  eachModifier(grpprl, 0, (modifier, operand) => {
    if (modifier === HIDDEN) look.hidden = toggled(grpprl.getUint8(operand), inherited.hidden);
    else if (modifier === STRUCK || modifier === STRUCK_TWICE)
      look.struck = toggled(grpprl.getUint8(operand), inherited.struck);
    else if (modifier === FONT) look.font = grpprl.getUint16(operand, true);
    else if (modifier === STYLE) look.style = grpprl.getUint16(operand, true);
  });
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

function eachModifier(
  grpprl: DataView,
  from: number,
  visit: (modifier: number, operand: number) => void,
): void {
  for (let at = from; at + 3 <= grpprl.byteLength; ) {
    const modifier = grpprl.getUint16(at, true);
    const fixed = OPERAND_BYTES[modifier >> 13] ?? 1;
    const operand = at + 2;
    const length = fixed < 0 ? grpprl.getUint8(operand) + 1 : fixed;
    if (operand + length > grpprl.byteLength) return;
    visit(modifier, operand);
    at = operand + length;
  }
}

function toggled(value: number, inherited = false): boolean {
  if (value === 0x80) return inherited;
  return value === 0x81 ? !inherited : value !== 0;
}
