/** What the language itself brings, as far as polyfills replace functions of it. */
const NAMESPACES = [JSON, Math, Reflect];
const CONSTRUCTORS = [
  ...[Object, Function, Array, String, Number, Boolean, BigInt, Symbol, Date, RegExp, Error, Promise],
  ...[Map, Set, WeakMap, WeakSet, ArrayBuffer, DataView, Uint8Array, Object.getPrototypeOf(Uint8Array)],
];

/**
 * Loads code that replaces built-in functions of the whole process, and puts these back once it is loaded; what it adds
 * stays. pdf.js's build for older engines brings polyfills (core-js) in the place of `JSON.stringify`, `Array.prototype.push`
 * and others that work as they are: all code beside it would be slower from then on, also that of a program this library is
 * part of.
 */
export async function keepingBuiltIns<T>(load: () => Promise<T>): Promise<T> {
  const before = [...NAMESPACES, ...CONSTRUCTORS.flatMap((made) => [made, made.prototype])].map(
    (holder: object) => [holder, Object.getOwnPropertyDescriptors(holder)] as const,
  );
  try {
    return await load();
  } finally {
    for (const [holder, descriptors] of before) restore(holder, descriptors);
  }
}

function restore(holder: object, before: Record<PropertyKey, PropertyDescriptor>): void {
  for (const key of Reflect.ownKeys(before)) {
    const was = before[key];
    const now = Object.getOwnPropertyDescriptor(holder, key);
    if (was === undefined || now?.configurable !== true || now.value === was.value) continue;
    Object.defineProperty(holder, key, was);
  }
}
