/**
 * Makes `dist` from `src`: a few chunks instead of a thousand modules, since finding and opening each costs a cold process more than
 * running it. Every module keeps its address, so that what it opens beside itself (vocabularies, migrations, workers) is found. Packages stay
 * outside, but for those that every process opens; zod, whole, brings the messages of sixty languages along.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(root, 'src');
const DIST = join(root, 'dist');
const PAGE = join(SRC, 'workbench', 'page');
/** Packages taken in: those that every process opens. */
const INSIDE = [
  'zod',
  'unified',
  'bail',
  'devlop',
  'extend',
  'is-plain-obj',
  'trough',
  'vfile',
  'vfile-message',
  'unist-util-stringify-position',
  'csv-stringify',
  'diff',
  'picocolors',
];
/** Says whether the data files have been checked. */
const CHECKED = join(SRC, 'vietnamese', 'checked.ts');

/** The library, the command, and the rooms that the benches, scripts and tests of this project open. */
const ENTRIES = [
  'index',
  'batch/index',
  'cli/main',
  'convert',
  'diff/index',
  'document/index',
  'errors',
  'export/index',
  'extract/index',
  'ingest/index',
  'ingest/docx/index',
  'ingest/pdf/index',
  'ingest/pdf/engine/index',
  'parts',
  'reading/index',
  'store/index',
  'version',
  'vietnamese/data',
  'workbench/server/index',
  // Opened by their names in the folder they are in.
  ...namesIn('store/postgres/migrations'),
];

/** `new URL('./worker.js', import.meta.url)`: a module that is started by its address, and so needs a file of its own. */
const STARTED = /new URL\(\s*'(\.\/[\w/]+)\.js',\s*import\.meta\.url\s*\)/g;
const HOME = '__home__/';

/** Gives each module its own address back, wherever its code ends up. */
const addresses = {
  name: 'addresses',
  transform(code, id) {
    if (!id.startsWith(SRC) || !code.includes('import.meta.url')) return null;
    for (const [, path] of code.matchAll(STARTED)) {
      const started = resolve(dirname(id), path);
      this.emitFile({ type: 'chunk', id: `${started}.ts`, fileName: `${addressOf(started)}.js` });
    }
    const address = addressOf(id).replace(/\.ts$/, '.js');
    return { code: code.replaceAll('import.meta.url', `new URL('${HOME}${address}', import.meta.url).href`) };
  },
  renderChunk(code, chunk) {
    if (!code.includes(HOME)) return null;
    return { code: code.replaceAll(HOME, '../'.repeat(chunk.fileName.split('/').length - 1) || './') };
  },
};

const checked = {
  name: 'checked',
  load: (id) => (id === CHECKED ? 'export const CHECKED = true;' : null),
};

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, join(SRC, `${name}.ts`)])),
  platform: 'node',
  external: (id) => !/^[./#]/.test(id) && !INSIDE.some((name) => id === name || id.startsWith(`${name}/`)),
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  plugins: [addresses, checked],
});
const { output } = await bundle.write({
  dir: DIST,
  format: 'esm',
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();

cpSync(SRC, DIST, {
  recursive: true,
  filter: (path) => path !== PAGE && (!basename(path).includes('.') || path.endsWith('.json')),
});
writeFileSync(join(DIST, 'LICENSES.txt'), INSIDE.map(notice).join('\n'));
dropStale(new Set(output.map(({ fileName }) => fileName)));
await checkData();

function namesIn(folder) {
  return readdirSync(join(SRC, folder)).map((name) => `${folder}/${basename(name, '.ts')}`);
}

/** Holds the data files to their schemas, and writes them as those order them. */
async function checkData() {
  for (const { fileName, moduleIds = [] } of output)
    if (moduleIds.some((id) => id.startsWith(SRC) && readFileSync(id, 'utf8').includes(' dataFile(')))
      await import(pathToFileURL(join(DIST, fileName)));
  const { checkedData } = await import(pathToFileURL(join(DIST, 'vietnamese', 'data.js')));
  const files = checkedData();
  for (const name of readdirSync(join(SRC, 'vietnamese', 'data'))) {
    const file = files.get(basename(name, '.json'));
    if (file === undefined) throw new Error(`No schema reads ${name}.`);
    writeFileSync(join(DIST, 'vietnamese', 'data', name), `${JSON.stringify(file)}\n`);
  }
}

function addressOf(path) {
  return relative(SRC, path).split(sep).join('/');
}

/** A package's name and licence, as its licence asks for where its code is handed on. */
function notice(name) {
  const home = join(root, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version}\n\n${readFileSync(join(home, file), 'utf8')}`;
}

/** Removes what an earlier build left. */
function dropStale(made) {
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    const address = name.split(sep).join('/');
    if (/\.js(?:\.map)?$/.test(address) && !address.startsWith('workbench/browser/') && !made.has(address))
      rmSync(join(DIST, name));
  }
}
