import { MAX_PAGE_OPERATORS, MAX_SAVED_STATES, refuseBeyond } from './limits.js';

/** A page's drawing operators and what they are told. */
export interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

type Page = import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy;

/** Where pdf.js hands over a part of the list, a thousand operators or so, as it builds it. */
interface Receiver {
  _renderPageChunk?: (part: { length: number; fnArray: readonly number[] }, state: unknown) => void;
}

/**
 * The drawing operators of a page, given up as soon as there are more than are read: a page may have more than memory holds, and each
 * state that is saved makes pdf.js slower for all that follows.
 *
 * @param names - pdf.js's names of its operators by their numbers
 * @throws KehoachError `file-too-large`
 */
export function operatorsOf(
  page: Page,
  annotationMode: number,
  names: ReadonlyMap<number, string>,
): Promise<OperatorList> {
  return new Promise((resolve, reject) => {
    const receiver = page as unknown as Receiver;
    const receive = receiver._renderPageChunk;
    let count = 0;
    let saved = 0;
    receiver._renderPageChunk = (part, state) => {
      count += part.length;
      for (const operator of part.fnArray) {
        const name = names.get(operator);
        if (name === 'save') saved++;
        else if (name === 'restore') saved = Math.max(0, saved - 1);
      }
      try {
        refuseBeyond(saved, MAX_SAVED_STATES, 'graphics states saved in one another');
        refuseBeyond(count, MAX_PAGE_OPERATORS, 'drawing operators on one page');
        receive?.call(page, part, state);
      } catch (error) {
        reject(error);
      }
    };
    page.getOperatorList({ annotationMode }).then(resolve, reject);
  });
}
