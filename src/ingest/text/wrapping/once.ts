/** Something learned when it is first asked for, and kept. */
export function once<Out>(learn: () => Out): () => Out {
  let learned: { out: Out } | null = null;
  return () => {
    learned ??= { out: learn() };
    return learned.out;
  };
}
