import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));

/** Path of a document written for this project. */
export function fixture(name: string): string {
  return `${FOLDER}/${name}`;
}

/** Paths of all of them, sorted by name. */
export function fixtures(): string[] {
  return readdirSync(FOLDER).sort().map(fixture);
}
