import { child, children, childValue, type XmlElement } from './xml.js';

/** One level of a list as `word/numbering.xml` defines it (ECMA-376 Part 1, 17.9.6). */
export interface ListLevel {
  /** `w:numFmt`. */
  format: string;
  /** Pattern of a custom format. */
  pattern: string;
  /** Text with place holders, `%1.%2.`; empty where nothing is printed. */
  text: string;
  start: number;
  /** Level (1-based) whose use starts this one anew; 0 never; null: every level above. */
  restart: number | null;
  /** All numbers in digits, whatever their own format. */
  legal: boolean;
  /** Style of the paragraphs that are numbered by carrying it. */
  style: string | null;
  /** Font of the label, empty where it is the paragraph's. */
  font: string;
}

/** A list a paragraph can refer to by `w:numId`. Lists made from one definition count on together. */
export interface List {
  /** Id of the definition whose counters it shares. */
  definition: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels that start anew at the list's first use, with their first number. */
  startOverrides: ReadonlyMap<number, number>;
}

/** Levels of a list in Word: 0 to 8. */
export const LEVELS = 9;

/**
 * Reads the lists of `word/numbering.xml` by their `w:numId`. Definitions that point to a numbering style
 * (`w:numStyleLink`) take the levels of the definition that carries the style (`w:styleLink`).
 */
export function readLists(numbering: XmlElement | undefined): Map<string, List> {
  const definitions = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  for (const definition of children(numbering, 'w:abstractNum')) {
    const id = definition.attributes['w:abstractNumId'] ?? '';
    definitions.set(id, definition);
    const style = childValue(definition, 'w:styleLink');
    if (style !== undefined) byStyle.set(style, id);
  }
  const lists = new Map<string, List>();
  for (const num of children(numbering, 'w:num')) {
    const own = childValue(num, 'w:abstractNumId') ?? '';
    const linked = byStyle.get(childValue(definitions.get(own), 'w:numStyleLink') ?? '') ?? own;
    const levels = readLevels(definitions.get(linked));
    const startOverrides = applyOverrides(num, levels);
    lists.set(num.attributes['w:numId'] ?? '', { definition: linked, levels, startOverrides });
  }
  return lists;
}

function readLevels(definition: XmlElement | undefined): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const level of children(definition, 'w:lvl')) levels.set(levelIndex(level), readLevel(level));
  return levels;
}

/** `w:lvlOverride` gives a level of its own, or only another start. */
function applyOverrides(num: XmlElement, levels: Map<number, ListLevel>): Map<number, number> {
  const starts = new Map<number, number>();
  for (const override of children(num, 'w:lvlOverride')) {
    const index = levelIndex(override);
    const level = child(override, 'w:lvl');
    if (level !== undefined) levels.set(index, readLevel(level));
    const start = childValue(override, 'w:startOverride');
    if (start !== undefined) starts.set(index, wholeNumber(start, 1));
  }
  return starts;
}

function readLevel(level: XmlElement): ListLevel {
  const format = child(level, 'w:numFmt') ?? customFormat(level);
  const restart = childValue(level, 'w:lvlRestart');
  return {
    format: format?.attributes['w:val'] ?? 'decimal',
    pattern: format?.attributes['w:format'] ?? '',
    text: childValue(level, 'w:lvlText') ?? '',
    start: wholeNumber(childValue(level, 'w:start'), 0),
    restart: restart === undefined ? null : wholeNumber(restart, 0),
    legal: child(level, 'w:isLgl') !== undefined,
    style: childValue(level, 'w:pStyle') ?? null,
    font: child(child(level, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '',
  };
}

/** Word writes a custom format as the choice, and digits as the fallback. */
function customFormat(level: XmlElement): XmlElement | undefined {
  const alternatives = child(level, 'mc:AlternateContent');
  return (
    child(child(alternatives, 'mc:Choice'), 'w:numFmt') ??
    child(child(alternatives, 'mc:Fallback'), 'w:numFmt')
  );
}

function levelIndex(element: XmlElement): number {
  return wholeNumber(element.attributes['w:ilvl'], 0);
}

/** A whole number from an attribute, or `otherwise` where it is missing or not one. */
export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : otherwise;
}
