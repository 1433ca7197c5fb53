type Format = (lines: readonly string[]) => Buffer | Promise<Buffer>;

export function planLines(number: number, tasks?: number): string[];
export const asText: (lines: readonly string[]) => Buffer;
export const asMarkdown: (lines: readonly string[]) => Buffer;
export const asHtml: (lines: readonly string[]) => Buffer;
export const asDocx: (lines: readonly string[]) => Promise<Buffer>;
export const FORMATS: Record<'txt' | 'md' | 'html' | 'docx', Format>;
