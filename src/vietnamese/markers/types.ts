/** The lists a printed marker can belong to. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'heading'
  | 'subheading'
  | 'article'
  | 'annex'
  | 'upper'
  | 'roman'
  | 'point'
  | 'arabic'
  | 'decimal'
  | 'lower'
  | 'lowerRoman'
  | 'bullet'
  /** A heading without a number; no text reads as one, the outline makes it. */
  | 'title'
  | 'subtitle';

/** One way to read the marker a paragraph begins with. */
export interface Marker {
  kind: MarkerKind;
  /** As printed, without punctuation: `II`, `1`, `đ`, `Điều 1`, `-`. */
  label: string;
  /** Place in its list, 1-based; bullets have 0. For `decimal` the last number. */
  value: number;
  /** For `decimal`: every number, `1.2.3` is [1, 2, 3]. */
  path: number[];
  /** What sets lists of one kind apart: the punctuation (`.`, `)`, `()`), or a bullet's glyph. */
  style: string;
  /** True where words in capitals follow: `I. MỤC TIÊU`. */
  capitals?: boolean;
  /** Offset in the paragraph at which the words behind the marker begin. */
  end: number;
}
