/** What a browser brings for drawing. */
const CLASSES = ['DOMMatrix', 'ImageData', 'Path2D'];

/**
 * Loads pdf.js where there is nothing to draw with. It makes a `DOMMatrix` as it loads, which a browser has and Node has not; here an
 * empty class stands in for it. So the native canvas, which pdf.js would take it from, may be installed or not, and nothing changes.
 */
export async function withoutDrawing<T>(load: () => Promise<T>): Promise<T> {
  const missing = CLASSES.filter((name) => !(name in globalThis));
  for (const name of missing)
    Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  try {
    return await load();
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}
