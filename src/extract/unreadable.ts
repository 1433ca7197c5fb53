import { type DocumentTree, passageOf, type TextNode, textNodes } from '../document/index.js';
import { claim } from './claim.js';
import { diagnose, step } from './pass.js';
import type { Begun } from './stages.js';

/**
 * Takes out the blocks of pages whose words are not the words printed (a font that does not tell its letters). What such a page says is not known:
 * items made of it would be inventions.
 */
export const unreadable = step('unreadable', (draft: Begun, tree) => {
  const garbled = garbledPages(tree);
  if (garbled.size === 0) return;
  const lost: TextNode[] = [];
  draft.body = draft.body.filter((block) => {
    const nodes = [...textNodes([block])];
    if (!nodes.some((node) => node.value !== '') || !nodes.every((node) => isOn(node, garbled))) return true;
    lost.push(...nodes);
    return false;
  });
  for (const node of lost) claim(draft, node, 'diagnostic');
  const passages = lost.map((node) => passageOf(node)).filter((passage) => passage.text !== '');
  if (passages.length > 0) {
    diagnose(
      draft,
      'text-unreadable',
      'warning',
      'These words are not those printed on the page; nothing was read from them.',
      ...passages,
    );
  }
});

function garbledPages(tree: DocumentTree): Set<number> {
  return new Set((tree.pages ?? []).filter((page) => page.status === 'garbled').map((page) => page.number));
}

/** Every part of a node lies on one of the pages; an empty cell lies where its table does. */
function isOn(node: TextNode, pages: ReadonlySet<number>): boolean {
  return node.fragments.every((fragment) => pages.has(fragment.page));
}
