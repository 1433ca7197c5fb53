/** How many documents a worker takes. */

/** Documents in hand for each that is converted, however long they take: while one is read or written, the cores go on. */
const LEAST = 2;

/** Most documents in hand beyond that, so that results of short documents share transactions. */
const MOST_BEYOND = 24;

/** Work, in milliseconds, that one worker may keep from the others: so many documents are converted in that time. */
const KEPT_MS = 1_000;

/** Weight of the latest document in the mean. */
const LATEST = 0.1;

/** Follows how long documents take. */
export interface InHand {
  /** Notes the time that a conversion took. */
  took: (milliseconds: number) => void;
  /**
   * Documents to have in hand.
   *
   * @param isCareful - where one of them took a worker with it, few others are to be in hand with it
   */
  most: (isCareful: boolean) => number;
}

/** @param concurrency - documents converted at once */
export function startInHand(concurrency: number): InHand {
  let mean: number | null = null;
  return {
    took(milliseconds) {
      mean = mean === null ? milliseconds : mean + LATEST * (milliseconds - mean);
    },
    most(isCareful) {
      const beyond = mean === null || isCareful ? 0 : Math.floor((concurrency * KEPT_MS) / Math.max(1, mean));
      return LEAST * concurrency + Math.min(MOST_BEYOND, beyond);
    },
  };
}
