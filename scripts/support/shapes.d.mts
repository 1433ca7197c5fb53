export interface Shape {
  name: string;
  format: 'text' | 'markdown' | 'html' | 'pdf' | 'docx';
  make: (bytes: number) => Uint8Array | Promise<Uint8Array>;
}

export const SHAPES: readonly Shape[];

export function pdf(...pages: string[]): Buffer;
