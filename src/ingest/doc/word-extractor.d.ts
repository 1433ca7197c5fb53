/** What is used of word-extractor's insides: the package has no types, and its public accessors hide where cells end. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  interface Boundaries {
    ccpText: number;
    ccpFtn: number;
    ccpHdd: number;
    ccpAtn: number;
    ccpEdn: number;
    ccpTxbx: number;
  }
  class WordOleExtractor {
    _pieces: { text: string; startCp: number; startFilePos: number; size: number; bpc: number }[];
    _boundaries: Boundaries;
    /** Blanks deleted words; `file` is the stream `WordDocument`, `tables` that of its tables. */
    writeCharacterProperties(file: Uint8Array, tables: Uint8Array): void;
    buildDocument(): unknown;
    extract(reader: unknown): Promise<unknown>;
  }
  export default WordOleExtractor;
}

declare module 'word-extractor/lib/buffer-reader.js' {
  class BufferReader {
    constructor(buffer: Buffer);
  }
  export default BufferReader;
}
