import type { PdfEngine } from './types.js';

/** An engine that tells of every page once it is read, and of how many there are. */
export function telling(engine: PdfEngine, onRead: (page: number, pages: number) => void): PdfEngine {
  return {
    async open(bytes) {
      const source = await engine.open(bytes);
      return {
        ...source,
        async page(number) {
          const content = await source.page(number);
          onRead(number, source.pageCount);
          return content;
        },
      };
    },
  };
}
