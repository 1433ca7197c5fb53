import type { Connection, Submittable } from 'pg';

/** A statement `COPY … FROM STDIN` with its lines. */
export interface Copy {
  statement: string;
  lines: readonly Uint8Array[];
}

/** What the driver's connection can do beyond its types. */
interface CopyingConnection {
  query: (text: string) => void;
  sendCopyFromChunk: (chunk: Uint8Array) => void;
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
      for (const chunk of lines) to.sendCopyFromChunk(chunk);
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
