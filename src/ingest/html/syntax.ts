import type { Root } from 'hast';
import type { DefaultTreeAdapterMap, ParserOptions, TreeAdapter } from 'parse5';
import { KehoachError } from '../../errors.js';

/** Elements nested in one another, far beyond what any page has; deeper ones would exhaust the stack. */
const MOST_DEPTH = 400;
/** Elements that are open while a page is parsed: more than are nested in the end, for what stands astray in a table is put in front of it. */
const MOST_OPEN = 3 * MOST_DEPTH;
/** Elements that are made for each sign `<` of a page, and beside: formatting that nothing closes is opened anew in every paragraph. */
const MOST_FOR_EACH = 8;
const MOST_BESIDE = 50_000;

/** Reads HTML as browsers do: a whole page, or a piece of one. */
export type ParseHtml = (html: string, part: 'page' | 'piece') => Root;

/**
 * Loads the parser. What it gives has no positions, which cost as much as all else it does.
 *
 * @throws KehoachError (the parser) `file-too-large` where elements are nested too deeply, or opened anew too often
 */
export async function loadHtmlParser(): Promise<ParseHtml> {
  const [{ defaultTreeAdapter, parse, parseFragment }, { fromParse5 }] = await Promise.all([
    import('parse5'),
    import('hast-util-from-parse5'),
  ]);
  return (html, part) => {
    const options: ParserOptions<DefaultTreeAdapterMap> = {
      scriptingEnabled: false,
      treeAdapter: bounded(defaultTreeAdapter, html),
    };
    return deepEnough(() => {
      const tree = part === 'page' ? parse(html, options) : parseFragment(html, options);
      // A document and a fragment are roots.
      return checkDepth(fromParse5(tree) as Root);
    });
  };
}

/** Counts what the parser makes while it makes it: some kilobytes can ask for gigabytes of elements. */
function bounded(
  adapter: TreeAdapter<DefaultTreeAdapterMap>,
  html: string,
): TreeAdapter<DefaultTreeAdapterMap> {
  const most = MOST_BESIDE + MOST_FOR_EACH * count(html, '<');
  let [made, open] = [0, 0];
  return {
    ...adapter,
    createElement: (...element) => {
      made++;
      if (made > most) throw tooMany();
      return adapter.createElement(...element);
    },
    onItemPush: () => {
      open++;
      if (open > MOST_OPEN) throw tooDeep();
    },
    onItemPop: () => {
      open--;
    },
  };
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** What turns the tree into another runs out of stack on thousands of nested elements. */
function deepEnough(run: () => Root): Root {
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
  return refused(`The page nests more than ${MOST_DEPTH} elements in one another.`);
}

function tooMany(): KehoachError {
  return refused(
    `The page opens so many elements anew that it has more than ${MOST_FOR_EACH} for each one written.`,
  );
}

function refused(message: string): KehoachError {
  return new KehoachError('file-too-large', message, {
    hint: 'Open it in a browser and save the document as PDF.',
  });
}
