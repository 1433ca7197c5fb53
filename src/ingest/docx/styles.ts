import { wholeNumber } from './numbering.js';
import { child, children, childValue, toggle, type XmlElement } from './xml.js';

/** What a run looks like, as far as it says how to read it. Undefined: not stated here. */
export interface RunLook {
  font?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  /** Printed in capitals whatever was typed. */
  capitals?: boolean | undefined;
  hidden?: boolean | undefined;
  struck?: boolean | undefined;
  superscript?: boolean | undefined;
  /** Set above the base line: `m²`, the mark of a note. */
  raised?: boolean | undefined;
}

/** Words that are lifted by this share of their size are set as a mark or a power. */
const RAISED = 0.3;

/** What a paragraph looks like, as far as it says how to read it. */
export interface ParagraphLook {
  align?: string | undefined;
  /** First line's indent in twentieths of a point, the paragraph's own indent included. */
  indent?: number | undefined;
  /** 1 to 6. */
  heading?: number | undefined;
  numId?: string | undefined;
  level?: number | undefined;
}

/** A style with everything it inherits. */
export interface Style {
  run: RunLook;
  paragraph: ParagraphLook;
  /** Table properties from the style itself to the style it goes back to. */
  tableProperties: XmlElement[];
}

/** The styles of a document, by their id, and what holds where no style does. */
export interface Styles {
  find(id: string | undefined): Style | undefined;
  defaultParagraph: Style;
}

const EMPTY: Style = { run: {}, paragraph: {}, tableProperties: [] };
/** Styles based on one another, beyond which a file is taken to go in circles. */
const MOST_ANCESTORS = 32;

/** Reads `word/styles.xml` (ECMA-376 Part 1, 17.7); inheritance is resolved once a style is asked for. */
export function readStyles(part: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const style of children(part, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? '';
    elements.set(id, style);
    if (
      style.attributes['w:type'] === 'paragraph' &&
      /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? '')
    ) {
      defaultId ??= id;
    }
  }
  const defaults = child(part, 'w:docDefaults');
  const base: Style = {
    run: readRunLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: readParagraphLook(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    tableProperties: [],
  };
  const resolved = new Map<string, Style>();
  const resolve = (id: string, ancestors: number): Style => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const element = elements.get(id);
    if (element === undefined || ancestors > MOST_ANCESTORS) return EMPTY;
    const parent = childValue(element, 'w:basedOn');
    const style = extend(
      parent === undefined ? rootOf(element, base) : resolve(parent, ancestors + 1),
      element,
    );
    resolved.set(id, style);
    return style;
  };
  return {
    find: (id) => (id === undefined || !elements.has(id) ? undefined : resolve(id, 0)),
    defaultParagraph: defaultId === undefined ? base : resolve(defaultId, 0),
  };
}

/** Only paragraph styles start from the document's defaults; a character style states differences alone. */
function rootOf(style: XmlElement, base: Style): Style {
  return style.attributes['w:type'] === 'paragraph' ? base : EMPTY;
}

function extend(parent: Style, style: XmlElement): Style {
  const own = readParagraphLook(child(style, 'w:pPr'));
  const heading = own.heading ?? headingOfName(childValue(style, 'w:name'));
  const table = child(style, 'w:tblPr');
  return {
    run: override(parent.run, readRunLook(child(style, 'w:rPr'))),
    paragraph: override(parent.paragraph, { ...own, heading }),
    tableProperties: table === undefined ? parent.tableProperties : [table, ...parent.tableProperties],
  };
}

/** `heading 2` gives 2; the name is English in every language of Word. */
function headingOfName(name: string | undefined): number | undefined {
  const digit = /^heading ([1-6])$/iu.exec(name ?? '')?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** What is stated in `own` replaces what is stated in `inherited`. */
export function override<T extends object>(inherited: T, own: T): T {
  const merged = { ...inherited };
  for (const key in own) if (own[key] !== undefined) merged[key] = own[key];
  return merged;
}

/** Reads `w:rPr`. A theme's font hides the one named beside it, so the name is left out where both stand. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const stands = childValue(properties, 'w:vertAlign');
  return {
    font: fonts?.['w:asciiTheme'] === undefined ? fonts?.['w:ascii'] : '',
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    capitals: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
    struck: isStruck(toggle(properties, 'w:strike'), toggle(properties, 'w:dstrike')),
    raised: stands === undefined ? isLifted(properties) : stands === 'superscript',
  };
}

/** Lifted by the share of its size that Word and LibreOffice lift marks by; undefined where the two are not told. */
function isLifted(properties: XmlElement): boolean | undefined {
  const [lift, size] = [childValue(properties, 'w:position'), childValue(properties, 'w:sz')];
  if (lift === undefined || size === undefined) return undefined;
  return Number(lift) >= Number(size) * RAISED;
}

/** Struck once or twice; undefined where neither is stated. */
function isStruck(once: boolean | undefined, twice: boolean | undefined): boolean | undefined {
  return once === undefined && twice === undefined ? undefined : once === true || twice === true;
}

/** Reads `w:pPr`, numbering included. An outline level of 9 means body text. */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (properties === undefined) return {};
  const numbering = child(properties, 'w:numPr');
  const level = childValue(numbering, 'w:ilvl');
  const outline = wholeNumber(childValue(properties, 'w:outlineLvl'), 9);
  return {
    align: childValue(properties, 'w:jc'),
    indent: readIndent(child(properties, 'w:ind')?.attributes),
    heading: outline < 6 ? outline + 1 : undefined,
    numId: childValue(numbering, 'w:numId'),
    level: level === undefined ? undefined : wholeNumber(level, 0),
  };
}

function readIndent(ind: Record<string, string> | undefined): number | undefined {
  if (ind === undefined) return undefined;
  const left = wholeNumber(ind['w:start'] ?? ind['w:left'], 0);
  return left + wholeNumber(ind['w:firstLine'], 0) - wholeNumber(ind['w:hanging'], 0);
}
