import type { DocumentTree } from '../../src/document/index.js';
import { emptyHeading } from '../../src/extract/letterhead/describe.js';
import type { Draft } from '../../src/extract/stages.js';

/** A draft with nothing in it, for a test to fill with what the pass under test finds. */
export function emptyDraft(tree: DocumentTree): Draft {
  return {
    heading: {
      ...emptyHeading(),
      articles: [],
      references: [],
    },
    body: [...tree.children],
    partStarts: new Set(),
    act: { isAct: true, tells: false },
    outline: [],
    sections: [],
    items: [],
    labelLines: [],
    reportStatements: [],
    results: [],
    statements: [],
    tables: [],
    abbreviations: [],
    organizations: [],
    diagnostics: [],
    uses: new Map(),
  };
}
