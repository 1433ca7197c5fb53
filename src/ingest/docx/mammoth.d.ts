/** What is used of mammoth's insides: its reader of WordprocessingML, given the elements themselves where its own way gives it an archive. */
declare module 'mammoth/lib/xml/nodes.js' {
  export interface Element {
    type: 'element';
    name: string;
    attributes: Record<string, string>;
    children: Node[];
  }
  export type Node = Element | { type: 'text'; value: string };
  export function element(name: string, attributes: Record<string, string>, children: Node[]): Element;
  export function text(value: string): Node;
}

declare module 'mammoth/lib/docx/body-reader.js' {
  import type { Node } from 'mammoth/lib/xml/nodes.js';

  interface Known {
    styles: {
      findParagraphStyleById(id: string): { name: string | null };
      findCharacterStyleById(id: string): { name: string | null };
      findTableStyleById(id: string): { name: string | null };
    };
    numbering: { findLevel(): null; findLevelByParagraphStyleId(): null };
  }
  /** @returns a reader of blocks that stand together: the body, or those of one note */
  export function createBodyReader(known: Known): {
    readXmlElements(blocks: readonly Node[]): { value: unknown };
  };
}
