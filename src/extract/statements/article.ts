import { statementOf } from '../../document/index.js';
import { oneOf, worded } from '../../vietnamese/patterns.js';
import { opensOrders, readAside } from '../../vietnamese/statements/index.js';
import { statementWords } from '../../vietnamese/statements/words.js';
import type { ItemWords, SectionDraft } from '../draft.js';
import type { SectionNode } from '../outline/tree.js';
import type { Itemised } from '../stages.js';
import { isOrderOutside } from './outside.js';
import { addItem, type State } from './statement.js';

/** What the words of an article itself are. */
export interface ArticleReading {
  /** The task they state, or null. */
  item: ItemWords | null;
  /** True where they open orders: `Điều 2. Chủ tịch UBND tỉnh chỉ đạo:`. */
  opens: boolean;
}

/** `Thành lập Tổ giúp việc gồm 09 thành viên. | Tổ giúp việc có nhiệm vụ …`: what a body is set up for. */
const setsUp = worded(() => `^${oneOf(statementWords().founding)}(?!\\p{L})[^.]{1,400}\\.\\s(?=\\p{Lu})`);

/** True where the words of an article order somebody, or do so behind setting up the body that they order. */
function orders(draft: Itemised, section: SectionDraft, text: string): boolean {
  if (isOrderOutside(draft, section, text, true)) return true;
  const setUp = setsUp().exec(text)?.[0].length ?? 0;
  return setUp > 0 && isOrderOutside(draft, section, text.slice(setUp), true);
}

/**
 * An article that has no title may be an order: `Điều 2. Giao Sở Nội vụ theo dõi …`, or lead up to some: `Điều 3. Tổ công tác có nhiệm vụ:`. The
 * articles of effect and execution give no work.
 *
 * @returns null for any other section
 */
export function readArticle(state: State, node: SectionNode, section: SectionDraft): ArticleReading | null {
  const { block, marker } = node;
  if (marker?.kind !== 'article' || block.type !== 'paragraph' || section.title.text !== '') return null;
  const statement = statementOf(block, marker.end);
  const opens = opensOrders(statement.text);
  if (readAside(statement.text) !== null || !orders(state.draft, section, statement.text))
    return { item: null, opens };
  const holder = {
    section,
    parent: null,
    continuationParent: null,
    timeLeadIn: null,
    ordered: false,
    opened: opens,
    orderedBy: null,
  };
  const kept = state.draft.statements.findIndex((one) => one.statement.parts[0]?.node === block);
  if (kept >= 0) state.draft.statements.splice(kept, 1);
  return { item: addItem(state, { node, statement, section, holder, ordered: true }), opens: true };
}
