/** The words of a text that are still in a legacy code. */
export function codedWords(text: string): string[];
