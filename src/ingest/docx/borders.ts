import type { Styles } from './styles.js';
import { child, children, childValue, type XmlElement } from './xml.js';

const SIDES = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:insideH', 'w:insideV'];

/**
 * True where no ruling of a table is printed: such tables set words side by side (letterhead, signature) and hold no data.
 * What the table states goes before what its style does; a cell's own rulings count where most cells have some.
 */
export function isUnruled(table: XmlElement, styles: Styles): boolean {
  const own = child(table, 'w:tblPr');
  const inherited = styles.find(childValue(own, 'w:tblStyle'))?.tableProperties ?? [];
  const stated = [own, ...inherited].map((properties) => child(properties, 'w:tblBorders'));
  const ruled = SIDES.some((side) => {
    const border = stated.map((borders) => child(borders, side)).find((found) => found !== undefined);
    return isVisible(border);
  });
  return ruled ? mostCells(table, takesRulingsAway) : !mostCells(table, hasRulings);
}

function mostCells(table: XmlElement, holds: (cell: XmlElement) => boolean): boolean {
  const cells = children(table, 'w:tr').flatMap((row) => children(row, 'w:tc'));
  return cells.length > 0 && cells.filter(holds).length * 2 > cells.length;
}

function hasRulings(cell: XmlElement): boolean {
  return cellBorders(cell).filter(isVisible).length >= 2;
}

function takesRulingsAway(cell: XmlElement): boolean {
  const borders = cellBorders(cell);
  return borders.length >= 4 && !borders.some(isVisible);
}

function cellBorders(cell: XmlElement): XmlElement[] {
  return children(child(child(cell, 'w:tcPr'), 'w:tcBorders')).filter(({ name }) => SIDES.includes(name));
}

function isVisible(border: XmlElement | undefined): boolean {
  return border !== undefined && !/^(?:nil|none)$/u.test(border.attributes['w:val'] ?? 'nil');
}
