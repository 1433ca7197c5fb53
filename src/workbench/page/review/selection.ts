import type { EntryList } from './model.js';

/** The words a person selected in the source, and where about they stand; null where none are. */
export function chosenWords(
  source: HTMLElement | null,
  { names, entries }: EntryList,
): { text: string; start: number } | null {
  const selection = getSelection();
  const node = selection?.anchorNode ?? null;
  if (selection === null || selection.isCollapsed || source?.contains(node) !== true) return null;
  const text = selection.toString().replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  const inside = node instanceof Element ? node : node?.parentElement;
  const line = inside?.closest<HTMLElement>('[data-start]');
  if (line != null) return { text, start: Number(line.dataset['start']) };
  const page = Number(inside?.closest<HTMLElement>('[data-page]')?.dataset['page'] ?? 1);
  const first = names
    .flatMap((name) => entries.get(name)?.spans ?? [])
    .find((span) => span.page !== null && span.page >= page);
  return { text, start: first?.start ?? 0 };
}

/** A click on a button would otherwise take the selection of words away. */
export function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}
