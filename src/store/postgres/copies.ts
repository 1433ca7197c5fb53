import type { Connection, Submittable } from 'pg';

/** A statement `COPY … FROM STDIN` with its lines. */
export interface Copy {
  statement: string;
  lines: readonly Uint8Array[];
}

/** What the driver's connection can do beyond its types. */
interface CopyingConnection {
  query: (text: string) => void;
  endCopyFrom: () => void;
}

/**
 * Several `COPY` in one message with all their lines behind it, one way to the server and back. Where a statement fails the server
 * passes over the lines that are still on their way, as the protocol has it.
 */
export class Copies implements Submittable {
  readonly done: Promise<void>;
  private settle: (error: Error | null) => void = () => undefined;

  private readonly copies: readonly Copy[];

  constructor(copies: readonly Copy[]) {
    this.copies = copies;
    this.done = new Promise((resolve, reject) => {
      this.settle = (error) => (error === null ? resolve() : reject(error));
    });
  }

  submit(connection: Connection): void {
    const to = connection as unknown as CopyingConnection;
    connection.stream.cork();
    to.query(this.copies.map(({ statement }) => statement).join(';'));
    for (const { lines } of this.copies) {
      for (const piece of lines) {
        connection.stream.write(headerOf(piece));
        connection.stream.write(piece);
      }
      to.endCopyFrom();
    }
    connection.stream.uncork();
  }

  handleCopyInResponse(): void {
    // The lines are on their way already.
  }

  handleCommandComplete(): void {
    // Told when all are done.
  }

  handleError(error: Error): void {
    this.settle(error);
  }

  handleReadyForQuery(): void {
    this.settle(null);
  }
}

/** The length of a message counts itself. */
const LENGTH_BYTES = 4;

/**
 * What goes before a piece of lines: a `d` and how long the message is. The driver would copy every piece behind such a header, and they
 * are most of what a worker's own process handles.
 */
function headerOf({ length }: Uint8Array): Uint8Array {
  const header = Buffer.alloc(1 + LENGTH_BYTES);
  header.write('d');
  header.writeInt32BE(LENGTH_BYTES + length, 1);
  return header;
}
