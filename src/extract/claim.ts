import type { TextNode } from '../document/index.js';
import type { Use } from './draft.js';
import type { Begun } from './stages.js';

/** Notes what a node's words were used for. The first use stands: a title is not also an item. */
export function claim(draft: Begun, node: TextNode, use: Use): void {
  if (!draft.uses.has(node)) draft.uses.set(node, use);
}

/** Notes one use for every node a list of passages was read from. */
export function claimPassages(
  draft: Begun,
  passages: readonly { parts: { node: TextNode }[] }[],
  use: Use,
): void {
  for (const passage of passages) for (const part of passage.parts) claim(draft, part.node, use);
}
