import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { spelledPath } from '../../files/index.js';
import { PLAN_ENDING } from '../layout.js';

/** Longest file name, in bytes, on the disks in use (ext4, NTFS, APFS). */
const LONGEST_NAME = 255;

/**
 * Gives each document a name of its own. Two documents that were given from two folders may have one name, and disks may not
 * tell `A.pdf` from `a.pdf` nor `ế` in one code point from `ế` in three: the later path then gets a mark made from it,
 * `ke-hoach.pdf` and `ke-hoach~1f0c94d2.pdf`.
 *
 * @returns the name for a path, and whether this path has been given before
 */
export function nameKeeper(): (name: string, path: string) => { name: string; again: boolean } {
  const owners = new Map<string, string>();
  const claim = (name: string, path: string): { name: string; again: boolean } => {
    const key = name.toUpperCase().toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, path);
      return { name, again: false };
    }
    return owner === path ? { name, again: true } : claim(marked(name, path), path);
  };
  return (name, path) => claim(spelledPath(withSlashes(name)).normalize('NFC'), path);
}

/** `/` between folders. Off Windows `\\` is a letter of the name like any other. */
function withSlashes(name: string): string {
  return sep === '/' ? name : name.replaceAll(sep, '/');
}

function marked(name: string, path: string): string {
  const mark = `~${createHash('sha256').update(spelledPath(path)).digest('hex').slice(0, 8)}`;
  const folder = name.lastIndexOf('/') + 1;
  const dot = name.lastIndexOf('.');
  return dot > folder ? `${name.slice(0, dot)}${mark}${name.slice(dot)}` : `${name}${mark}`;
}

/**
 * Where a document's plan goes.
 *
 * @returns null where its name would lead out of the output folder
 */
export function planPath(output: string, name: string): string | null {
  const path = join(output, planFileName(name));
  const inside = relative(resolve(output), resolve(path));
  const parts = withSlashes(name).split('/');
  if (parts.includes('..') || inside === '' || inside.split(sep).includes('..') || isAbsolute(inside))
    return null;
  return path;
}

/**
 * The plan's file for a document's name: `2026/ke-hoach.docx` → `2026/ke-hoach.docx.plan.json`. The source's ending stays, so
 * that `ke-hoach.docx` and `ke-hoach.pdf` do not meet; a name that would become too long for the disk is cut and marked.
 */
export function planFileName(name: string): string {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const base = name.slice(folder.length);
  if (Buffer.byteLength(base + PLAN_ENDING) <= LONGEST_NAME) return `${folder}${base}${PLAN_ENDING}`;
  const mark = `~${createHash('sha256').update(base).digest('hex').slice(0, 8)}`;
  let kept = '';
  for (const character of base) {
    if (Buffer.byteLength(kept + character + mark + PLAN_ENDING) > LONGEST_NAME) break;
    kept += character;
  }
  return `${folder}${kept}${mark}${PLAN_ENDING}`;
}
