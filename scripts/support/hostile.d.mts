export const KINDS: number;
export function hostileFiles(): AsyncGenerator<{ name: string; bytes: Uint8Array }>;
