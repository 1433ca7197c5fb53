/** Names for files, made of names that documents bring along. */
import { createIdRegister, type Plan } from '../../plan/index.js';

/** What some system does not take in a name. */
const UNSAFE = /[\u0000-\u001f\u007f/\\:*?"<>|]/gu;
/** Longest name without its ending, in UTF-16 units: 255 bytes hold it in any script of Vietnam. */
const LONGEST = 80;

/**
 * Gives each plan a file name of its own from `source.name`: no folder, no sign that a system refuses, a second equal name
 * with `~2`.
 */
export function createNames(extension: string): (plan: Plan) => string {
  const unique = createIdRegister();
  return (plan) => {
    const safe = plan.source.name.replace(UNSAFE, '_').replace(/^[.\s]{1,80}/u, '');
    return `${unique(Array.from(safe).slice(0, LONGEST).join('') || 'plan')}.${extension}`;
  };
}
