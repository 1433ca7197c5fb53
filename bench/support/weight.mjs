/** What an install weighs: the packages that are always needed, and what each part that may be left out adds. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bytes of the packages at work.
 *
 * @param root folder of `package.json`, `package-lock.json` and `node_modules`
 * @param parts names of packages by part
 * @returns the packages always needed, and for each part those it adds to them, heaviest first; parts may share packages
 */
export function weigh(root, parts) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const own = packages[''];
  const needed = closure(packages, Object.keys(own.dependencies), false);
  const added = Object.entries(parts).map(([part, names]) => [
    part,
    listOf(
      root,
      [...closure(packages, names, true)].filter((path) => !needed.has(path)),
    ),
  ]);
  return { needed: listOf(root, [...needed]), parts: Object.fromEntries(added) };
}

/** Places in `node_modules` of packages and all they need; those that are optional to them only where it is asked for. */
function closure(packages, names, withOptional) {
  const found = new Set();
  const open = names.map((name) => [name, '']);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const path = resolved(packages, ...next);
    if (path === null || found.has(path)) continue;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = packages[path];
    const all = withOptional ? { ...dependencies, ...optionalDependencies } : dependencies;
    for (const name of Object.keys(all)) open.push([name, path]);
  }
  return found;
}

/** As Node looks for a package: beside the one that needs it, then further out. */
function resolved(packages, name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return null;
  }
}

function listOf(root, paths) {
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ name: path.replace(/^.*node_modules\//u, ''), bytes: sizeOf(join(root, path)) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Space on the disk, in blocks of 4 KiB as most file systems have them; packages inside are counted by themselves. */
function sizeOf(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += entry.name === 'node_modules' ? 0 : sizeOf(path);
    else if (entry.isFile()) bytes += Math.ceil(statSync(path).size / 4096) * 4096;
  }
  return bytes;
}
