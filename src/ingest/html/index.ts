import type { Root } from 'hast';
import type { Ingested } from '../../document/index.js';
import { KehoachError } from '../../errors.js';
import { readBlocks } from './blocks.js';
import { decodeHtml } from './decode.js';
import { mainContent } from './main-content.js';

/** Elements nested in one another, far beyond what any page has; deeper ones would exhaust the stack. */
const MOST_DEPTH = 400;
/** Largest page, in bytes: a law portal's is about one megabyte, pictures written into it included. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Reads a saved web page: bytes by their charset → syntax tree → the document without the page around it → blocks.
 *
 * @throws KehoachError `file-too-large` where the page is too large or its elements are nested too deeply.
 */
export async function readHtml(bytes: Uint8Array): Promise<Ingested> {
  if (bytes.length > MOST_BYTES) {
    throw new KehoachError('file-too-large', `The page is larger than ${MOST_BYTES / 1024 / 1024} MiB.`);
  }
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import('unified'),
    import('rehype-parse'),
  ]);
  const html = decodeHtml(bytes);
  const root = parse(() => unified().use(rehypeParse).parse(html));
  return readBlocks(mainContent(checkDepth(root)));
}

/** The parser itself runs out of stack on thousands of nested elements. */
function parse(run: () => Root): Root {
  try {
    return run();
  } catch (cause) {
    throw cause instanceof RangeError ? tooDeep() : cause;
  }
}

function checkDepth(root: Root): Root {
  let level: Root['children'] = root.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) throw tooDeep();
    level = level.flatMap((node) => (node.type === 'element' ? node.children : []));
  }
  return root;
}

function tooDeep(): KehoachError {
  return new KehoachError(
    'file-too-large',
    `The page nests more than ${MOST_DEPTH} elements in one another.`,
    {
      hint: 'Open it in a browser and save the document as PDF.',
    },
  );
}
