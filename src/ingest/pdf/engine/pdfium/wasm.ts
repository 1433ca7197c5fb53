/** The part of `WebAssembly` that is used here; Node has it, the types for Node do not tell of it. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  Instance: new (module: WasmModule, imports: WasmImports) => { exports: Record<string, unknown> };
  Memory: new (...limits: never) => { readonly buffer: ArrayBuffer };
  RuntimeError: ErrorConstructor;
}

/** A module that is compiled and not started. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

/** What a module is given, by module and name. */
export type WasmImports = Record<string, Record<string, unknown>>;

export const wasm: WebAssemblyApi = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
