import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { DocumentTree, Passage } from '../document/index.js';
import type { Severity } from '../plan/index.js';
import { type Draft, emptyDraft } from './draft.js';

declare module 'vfile' {
  interface DataMap {
    draft: Draft;
  }
}

/** One step of the extractor: reads the tree, writes the draft. */
export type Pass = Plugin<[], DocumentTree>;

/** The draft that travels with the file; made at its first use. */
export function draftOf(file: VFile, tree: DocumentTree): Draft {
  file.data.draft ??= emptyDraft(tree);
  return file.data.draft;
}

/**
 * Makes a unified plugin from a function over tree and draft.
 *
 * @param name - the pass's name, as it appears in timings
 */
export function definePass(name: string, run: (draft: Draft, tree: DocumentTree) => void): Pass {
  const plugin: Pass = () => (tree, file) => {
    run(draftOf(file, tree), tree);
  };
  Object.defineProperty(plugin, 'name', { value: name });
  return plugin;
}

/** Notes something the reader should check. */
export function diagnose(
  draft: Draft,
  code: string,
  severity: Severity,
  message: string,
  ...passages: Passage[]
): void {
  draft.diagnostics.push({ code, severity, message, passages });
}
