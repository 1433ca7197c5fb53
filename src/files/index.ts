/** Files written whole or not at all. */
export { removeAtEnd, temporaryFolder } from './leftovers.js';
export { linesOf, readStretch, type Stretch } from './lines.js';
export { pathOfBytes, spelledPath, systemPath } from './paths.js';
export { systemCode, unwritable } from './unwritable.js';
export {
  openWhole,
  replacing,
  temporaryBeside,
  type WholeFile,
  writeAll,
  writeWhole,
  writingWhole,
} from './whole.js';
