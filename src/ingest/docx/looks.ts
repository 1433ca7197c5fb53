import type { ParagraphLook } from './styles.js';

/** What a paragraph looks like on the page. */
export interface PrintedLook {
  /** 1 to 6, or null where it is no heading. */
  heading: number | null;
  /** As Word writes it: `both`, `center`; null where it states none. */
  align: string | null;
  /** First line's indent in points. */
  indent: number;
}

/** The looks a document's paragraphs have, each named as a style: a document of a thousand paragraphs has a dozen. */
export interface Looks {
  byStyle: ReadonlyMap<string, PrintedLook>;
  /** Id of the style that looks so. */
  styleOf(look: ParagraphLook): string;
}

const TWIPS_PER_POINT = 20;

export function makeLooks(): Looks {
  const ids = new Map<string, string>();
  const byStyle = new Map<string, PrintedLook>();
  return {
    byStyle,
    styleOf: ({ heading = null, align = null, indent = 0 }) => {
      const key = `${heading} ${indent} ${align}`;
      const id = ids.get(key) ?? `p${ids.size}`;
      if (!ids.has(key)) byStyle.set(id, { heading, align, indent: indent / TWIPS_PER_POINT });
      ids.set(key, id);
      return id;
    },
  };
}
