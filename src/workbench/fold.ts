/** Words for searching: small letters without marks, `Đề án` and `de an` are the same. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word of a question is a word of the text, and does not only begin one: `12` is not `120`. */
export function isFoundWhole(words: string, question: string): boolean {
  const text = new Set(words.split(' '));
  return searchable(question)
    .split(' ')
    .every((word) => word === '' || text.has(word));
}

/** Whether every word of a question begins a word of the text; an empty question finds everything. */
export function isFound(words: string, question: string): boolean {
  const text = ` ${words}`;
  return searchable(question)
    .split(' ')
    .every((word) => word === '' || text.includes(` ${word}`));
}
