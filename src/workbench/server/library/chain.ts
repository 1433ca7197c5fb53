/** Lets work on one thing begin when the work on it before has ended; work on different things goes on side by side. */
export function oneAfterAnother(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(name, mine);
    const forget = (): void => {
      if (tails.get(name) === mine) tails.delete(name);
    };
    mine.then(forget, forget);
    return mine;
  };
}
