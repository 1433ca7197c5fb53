/** The document tree, its canonical text, and passages with their places. Imports nothing of the project. */
export * from './assemble.js';
export * from './build.js';
export * from './passage.js';
export * from './text.js';
export * from './types.js';
