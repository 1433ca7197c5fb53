/** Draws a page: asked between its steps whether it is still wanted, and told what stops a step under way. */
export type Draw = (isOver: () => boolean, onCancel: (cancel: () => void) => void) => Promise<void>;

/** @returns takes the wish to draw back */
export type DrawingQueue = (draw: Draw) => () => void;

/** How long a page must be near the view before it is drawn: one that is scrolled past is not. */
const STAY_MS = 60;

/** Pages are drawn one after another, the one asked for last first: drawing several at once would hold the page up. */
export function drawingQueue(): DrawingQueue {
  const waiting: (() => Promise<void>)[] = [];
  let isBusy = false;
  const next = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let draw = waiting.pop(); draw !== undefined; draw = waiting.pop()) await draw();
    isBusy = false;
  };
  return (draw) => {
    let isOver = false;
    let cancel = (): void => undefined;
    const clock = setTimeout(() => {
      waiting.push(async () => {
        if (isOver) return;
        await draw(
          () => isOver,
          (how) => {
            cancel = how;
          },
        ).catch((error: unknown) => {
          if (!isOver) console.error(error);
        });
      });
      void next();
    }, STAY_MS);
    return () => {
      isOver = true;
      clearTimeout(clock);
      cancel();
    };
  };
}
