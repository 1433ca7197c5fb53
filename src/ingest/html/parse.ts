import type { Root } from 'hast';
import { KehoachError } from '../../errors.js';
import { applyStyleSheets } from './style-sheet.js';
import { makeStyledTables } from './styled-tables.js';

/** Elements nested in one another, far beyond what any page has; deeper ones would exhaust the stack. */
const MOST_DEPTH = 400;

/**
 * Parses a page as browsers do, and writes what its style sheets say into the elements.
 *
 * @throws KehoachError `file-too-large` where its elements are nested too deeply.
 */
export async function parseHtml(html: string): Promise<Root> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import('unified'),
    import('rehype-parse'),
  ]);
  const root = checkDepth(parse(() => unified().use(rehypeParse).parse(html)));
  applyStyleSheets(root);
  makeStyledTables(root);
  return root;
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
