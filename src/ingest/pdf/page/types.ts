import type { BBox } from '../../../document/index.js';
import type { Line } from '../lines/types.js';
import type { PageTable } from '../ruled/types.js';
import type { Measured } from './lean.js';
import type { UprightPage } from './upright.js';

/** The sheet of paper a page stands on. */
export interface Sheet {
  /** 1-based: the page of the file. */
  number: number;
  /** Points, turned upright. */
  width: number;
  height: number;
  /** Where the page begins on it: 0, or the middle for the second of two pages side by side. */
  left: number;
}

/** What is kept of a page once its glyphs are set into lines and tables. */
export interface SetPage extends Pick<UprightPage, 'number' | 'width' | 'height' | 'turned'> {
  sheet: Sheet;
  /** Lines outside ruled tables, from the top down. */
  lines: Line[];
  /** Lines set sideways beside the running text. */
  sideways: Line[];
  tables: PageTable[];
  /** Horizontal rulings outside tables: footnote rules, underlines. */
  rules: BBox[];
  /** Letters and digits on the page. */
  letters: number;
  /** Share of the page that pictures cover. */
  pictured: number;
  /** So many shapes with curves are drawn as a page's letters have: text drawn as outlines. */
  outlined: boolean;
  /** Something is drawn on the page. */
  drawn: boolean;
  recognised: boolean;
  /** Words that nobody sees were left out. */
  hidden: boolean;
  /** Fonts that tell other letters than they draw were read anew. */
  righted: boolean;
  /** Words with a line through them were left out. */
  struck: boolean;
  /** Words stamped or printed across others, which were left out. */
  overlays: string[];
  /** Words that stand askew, which were not read. */
  askew: string[];
  /** How the page leaned before it was set straight; null where it stood straight. */
  lean: Measured | null;
  /** Why nothing of the page could be read; null where it was read. */
  damage: string | null;
}
