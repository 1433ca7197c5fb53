import { sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isLeftOut } from './walk.js';

/** Whether a path is a pattern such as `ke-hoach/*.pdf`. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(path);
}

/** The folder a pattern begins in: `ke-hoach/20*\/a.pdf` → `ke-hoach`. */
export function globBase(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return fixed.join('/') || (pattern.startsWith('/') ? '/' : '');
}

/** The files that match a pattern, in the order of their code units; the pattern itself where none does. */
export async function* matches(pattern: string): AsyncGenerator<string> {
  const base = globBase(pattern);
  const found = await glob(
    base === '' ? pattern : pattern.slice(base.endsWith('/') ? base.length : base.length + 1),
    {
      cwd: base === '' ? '.' : base,
      expandDirectories: false,
      followSymbolicLinks: false,
    },
  );
  const kept = found.filter((path) => !path.split('/').some((part) => isLeftOut(part)));
  if (kept.length === 0) yield pattern;
  for (const path of kept.sort())
    yield base === '' ? path : `${base.endsWith(sep) ? base.slice(0, -1) : base}/${path}`;
}
