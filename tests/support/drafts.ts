import type { DocumentTree } from '../../src/document/index.js';
import type { Draft } from '../../src/extract/stages.js';

/** A draft with nothing in it, for a test to fill with what the pass under test finds. */
export function emptyDraft(tree: DocumentTree): Draft {
  return {
    heading: {
      key: '',
      kind: 'other',
      kindLabel: null,
      number: null,
      symbol: null,
      issuer: null,
      place: null,
      issuedOn: null,
      title: null,
      promulgates: null,
      period: null,
      signatory: null,
      recipients: [],
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
