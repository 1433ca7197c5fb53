/** Makes a value at its first use and keeps it: nothing heavy is built at import. */
export function lazily<T>(make: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
