import type { Entry, Failure } from '../batch/index.js';
import type { Conversion } from '../convert.js';
import type { CorrectionLine } from '../corrections/index.js';

/** Which conversion is meant: of what bytes, by which extractor, with what options. The same key gives the same plan. */
export interface VersionKey {
  /** SHA-256 of the document's bytes, lower-case hex. */
  sha256: string;
  /** Version of the extractor. */
  version: string;
  /** Options that change a plan, spelled out as in the manifest: `format=auto`. */
  options: string;
}

/** Extractor and options, whatever the document. */
export type Extractor = Omit<VersionKey, 'sha256'>;

/** What is known of a document before it is converted. */
export interface StoredDocument {
  sha256: string;
  /** Name in the manifest: the path relative to what was given, with `/` between folders. */
  name: string;
  /** The path as it was given. */
  label: string;
  /** The name noted in the plan. */
  fileName: string;
  bytes: number;
  /** Where the bytes are when the store does not keep them: an absolute path that every worker can read. */
  place: string | null;
}

/** How a conversion ended: the line of the manifest and, where there is one, the plan. */
export interface Result {
  entry: Entry & { sha256: string };
  conversion: Conversion | null;
  /** Lines of corrections that the plan is read with. Default: 0. */
  corrections?: number;
}

/** The same of a document that was converted, with the plan made ready by the module that `Store.packer` names. */
export interface PackedResult {
  entry: Result['entry'];
  packed: unknown;
  corrections?: number;
}

/** What became of a result. */
export interface Committed {
  /** False where there was one already. */
  isNew: boolean;
  /** Lines that people corrected by, as many as there were at that moment. */
  corrections: number;
}

/** What a store has of one extractor's work. */
export interface Summary {
  /** Documents in the store. */
  documents: number;
  ok: number;
  warned: number;
  failed: number;
  pages: number;
  /** Conversions that ended within the last minute and the last hour. */
  lastMinute: number;
  lastHour: number;
  /** Failures of each code with the name of one document. */
  failures: { code: Failure['code']; documents: number; first: string }[];
  /** The slowest conversions, the slowest first. */
  slowest: { name: string; milliseconds: number }[];
}

/** Files of pages that were read, by their names. */
export type Pages = Record<string, string>;

/** Which results are meant to be made again. */
export type Again = 'missing' | 'failed';

/**
 * Where documents and plans are kept. Every function may be called by any number of processes at once, and again after a
 * stop at any moment.
 *
 * @throws KehoachError `store-unreachable` where the same call may succeed later: the server is away, the disk is full
 */
export interface Store {
  /** Keeps a document; where it is there already, only its name is noted. Gives what the store knew first. */
  keep: (document: StoredDocument, content: Uint8Array | null) => Promise<StoredDocument>;
  /** Address of a module: its `pack` makes a conversion ready for this store, in the process where it was made. */
  packer: string;
  /** The bytes of a document that is still to be converted; null where nothing is left to do, as `isDone` tells. */
  pending: (key: VersionKey) => Promise<Uint8Array | null>;
  /** The bytes of a document, from the store or from their place. */
  content: (sha256: string) => Promise<Uint8Array>;
  has: (key: VersionKey) => Promise<boolean>;
  /** Whether nothing is left to do: there is a result, read with all that people corrected. */
  isDone: (key: VersionKey) => Promise<boolean>;
  result: (key: VersionKey) => Promise<Result | null>;
  /**
   * Writes a plan and its line of the manifest, both or none. A plan that is read with fewer corrections than there are is kept, but
   * does not count over one that is there.
   * Where there is a result already nothing changes.
   */
  commit: (result: Result | PackedResult) => Promise<Committed>;
  /** The documents that came last, the latest first. */
  latest: (most: number) => Promise<(StoredDocument & { addedAt: Date })[]>;
  /** What people corrected of a document, in the order it was written. */
  corrections: (sha256: string) => Promise<CorrectionLine[]>;
  /**
   * Adds lines behind those that are known.
   *
   * @returns false where there are others by now; then nothing changes
   */
  correct: (sha256: string, known: number, lines: readonly CorrectionLine[]) => Promise<boolean>;
  /** Keeps pages of a long scan that were read ahead of the whole, under the name of the part; where it is there nothing changes. */
  keepPages: (sha256: string, part: string, pages: Pages) => Promise<void>;
  hasPages: (sha256: string, part: string) => Promise<boolean>;
  /** The pages of all parts. */
  pages: (sha256: string) => Promise<Pages>;
  /** Pages are of no use any more when the document has its result. */
  forgetPages: (sha256: string) => Promise<void>;
  /** Documents without a result by this extractor; with `failed`, those whose result is a failure, which is forgotten. */
  todo: (extractor: Extractor, again: Again) => AsyncIterable<StoredDocument>;
  summary: (extractor: Extractor) => Promise<Summary>;
  /** Asks whether the store answers. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
}

/** The slowest documents that a summary names. */
export const SLOWEST = 5;
