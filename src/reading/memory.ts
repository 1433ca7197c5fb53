/** What was read by each reader, by its text; null while no document is being read. */
let open: Map<object, Map<string, unknown>> | null = null;

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
  return (text) => {
    if (open === null) return read(text);
    const texts = (open.get(read) ?? startsKeeping(open, read)) as Map<string, Out>;
    const known = texts.get(text);
    if (known !== undefined || texts.has(text)) return known as Out;
    const out = read(text);
    texts.set(text, out);
    return out;
  };
}

function startsKeeping(memory: Map<object, Map<string, unknown>>, read: object): Map<string, unknown> {
  const texts = new Map<string, unknown>();
  memory.set(read, texts);
  return texts;
}
