import { buffer } from 'node:stream/consumers';
import { type Found, findDocuments, nameKeeper, type Passed } from '../batch/index.js';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * The documents a command was given: files, folders, patterns, `-` for standard input. What was found and is no document comes
 * as a remark.
 *
 * @param output - folder that is not entered, where the plans are written
 * @param bind - folders are documents, their pictures the pages
 */
export async function* everythingIn(
  paths: readonly string[],
  output: string | null,
  bind = false,
): AsyncGenerator<Found | Passed> {
  const nameOf = nameKeeper();
  if (paths.includes(STANDARD_INPUT)) {
    const source = new Uint8Array(await buffer(process.stdin));
    yield {
      label: '(standard input)',
      name: nameOf('stdin', STANDARD_INPUT).name,
      source,
      bytes: source.length,
    };
  }
  yield* findDocuments(
    paths.filter((path) => path !== STANDARD_INPUT),
    output,
    nameOf,
    bind,
  );
}

/** The documents alone. */
export async function* inputsOf(paths: readonly string[], bind = false): AsyncGenerator<Found> {
  for await (const item of everythingIn(paths, null, bind)) if (!('remark' in item)) yield item;
}
