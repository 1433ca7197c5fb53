import { unified } from 'unified';
import { VFile } from 'vfile';
import type { DocumentTree } from '../../src/document/index.js';
import type { Pass } from '../../src/extract/pass.js';
import type { Draft } from '../../src/extract/stages.js';

/** Runs one pass of the extractor over a prepared draft. */
export function runPass(pass: Pass, tree: DocumentTree, draft: Draft): void {
  const file = new VFile();
  file.data.draft = draft;
  unified().use(pass).runSync(tree, file);
}
