// Writes a bill of materials of what is installed with kehoach, from the lock file: CycloneDX 1.5 on standard output. The same lock
// file gives the same bytes.
//   npm run --silent sbom > sbom.cdx.json
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const { '': own, ...locked } = packages;

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where a package's dependency lies: beside it, or in a folder above. */
function placeOf(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in locked) return path;
    if (folder === '') return null;
  }
}

function dependenciesOf(path, { dependencies = {}, optionalDependencies = {} }) {
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .flatMap((name) => placeOf(path, name) ?? [])
    .map((place) => purlOf(nameOf(place), locked[place].version))
    .sort();
}

function licencesOf({ license }) {
  if (license === undefined) return {};
  return { licenses: [/[ (]/u.test(license) ? { expression: license } : { license: { id: license } }] };
}

const installed = Object.entries(locked).filter(([, { dev }]) => dev !== true);
const components = new Map();
const edges = new Map();
for (const [path, entry] of installed) {
  const purl = purlOf(nameOf(path), entry.version);
  components.set(purl, {
    type: 'library',
    'bom-ref': purl,
    name: nameOf(path),
    version: entry.version,
    scope: entry.optional === true ? 'optional' : 'required',
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(entry.integrity.slice('sha512-'.length), 'base64').toString('hex'),
      },
    ],
    ...licencesOf(entry),
    purl,
  });
  edges.set(purl, [...new Set([...(edges.get(purl) ?? []), ...dependenciesOf(path, entry)])].sort());
}
const self = purlOf(own.name, own.version);
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': self,
      name: own.name,
      version: own.version,
      ...licencesOf(own),
      purl: self,
    },
  },
  components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  dependencies: [
    { ref: self, dependsOn: dependenciesOf('', own) },
    ...[...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ref, dependsOn]) => ({ ref, dependsOn })),
  ],
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
