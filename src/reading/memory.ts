/** What each maker made for the document, and each reader its readings by their texts; null while no document is being read. */
let open: Map<object, unknown> | null = null;

/**
 * Runs with a memory in which remembered readers keep what they read, and drops it: for one document, whose passes ask the same of the
 * same words again and again. Inside another it shares that one's memory.
 *
 * @param run - synchronous: the memory ends with it
 */
export function withMemory<T>(run: () => T): T {
  if (open !== null) return run();
  open = new Map();
  try {
    return run();
  } finally {
    open = null;
  }
}

/** Runs without the memory around it: for those who read the same words by other rules. */
export function withoutMemory<T>(run: () => T): T {
  const kept = open;
  open = null;
  try {
    return run();
  } finally {
    open = kept;
  }
}

/**
 * A reader that reads each text of a document once. Outside of a document's memory nothing is kept.
 *
 * @param read - gives the same for the same text; what it gives is shared, so nobody may change it
 */
export function remembered<Out>(read: (text: string) => Out): (text: string) => Out {
  const readings = ofDocument(() => new Map<string, Out>());
  return (text) => {
    if (open === null) return read(text);
    const texts = readings();
    const known = texts.get(text);
    if (known !== undefined || texts.has(text)) return known as Out;
    const out = read(text);
    texts.set(text, out);
    return out;
  };
}

/**
 * Something that is made once for a document, at its first use, and dropped with it; outside of a document's memory it is made anew each time.
 */
export function ofDocument<T>(make: () => T): () => T {
  return () => {
    if (open === null) return make();
    const known = open.get(make) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    open.set(make, made);
    return made;
  };
}
