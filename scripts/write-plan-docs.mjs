// Writes docs/plan-json.md: every field with its meaning and an example from the converted fixtures, every code of a diagnostic.
import { readFileSync, writeFileSync } from 'node:fs';
import { examplesAt, fixturePlans } from './support/examples.mjs';
import { fieldPaths } from './support/fieldPaths.mjs';
import { CODES, PARTS, told } from './support/meanings.mjs';

const LONGEST = 90;
const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const schema = json('schema/plan.schema.json');
const plans = await fixturePlans();

/** The first value that is short enough to be read. */
function exampleOf(path) {
  const [first] = examplesAt(
    plans,
    all.filter((own) => told(own) === path),
  )
    .map((value) => JSON.stringify(value))
    .sort((a, b) => Number(a.length > LONGEST) - Number(b.length > LONGEST));
  if (first === undefined) return linkTo(path);
  const cut = first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first;
  return `\`${cut.replaceAll('|', '\\|')}\``;
}

/** Where an object's own fields are told. */
function linkTo(path) {
  const name = path.split('.').at(-1)?.replace('[]', '') ?? '';
  const title = ['lead', 'support', 'monitor'].includes(name) ? 'lead and support' : name;
  return PARTS.some((part) => part.title === title) ? `[${title}](#${title.replaceAll(' ', '-')})` : '';
}

const all = [...new Set(fieldPaths(schema))];
const paths = [...new Set(all.map(told))];
const known = PARTS.flatMap(({ at, fields }) =>
  Object.keys(fields).map((field) => (at === '' ? field : `${at}.${field}`)),
);
const missing = paths.filter((path) => !known.includes(path));
const gone = known.filter((path) => !paths.includes(path));
if (missing.length + gone.length > 0) throw new Error(`not told: ${missing}; no longer there: ${gone}`);

const kinds = schema.properties.document.properties.kind.enum;
const lines = [
  '# The plan contract (schemaVersion 1.1)',
  '',
  'What `kehoach convert` writes and `convert()` returns, field by field. `schema/plan.schema.json` is the authority for types; examples are',
  'from the converted fixtures. `npm run docs:plan` writes this page.',
];
for (const { title, at, intro, fields } of PARTS) {
  lines.push('', `## ${title}`, '');
  if (intro !== undefined) lines.push(intro, '');
  lines.push('| field | meaning | example |', '| --- | --- | --- |');
  for (const [field, meaning] of Object.entries(fields)) {
    lines.push(
      `| \`${field}\` | ${meaning.replaceAll('|', '\\|')} | ${exampleOf(at === '' ? field : `${at}.${field}`)} |`,
    );
  }
  if (title === 'document') lines.push('', `Kinds: ${kinds.map((kind) => `\`${kind}\``).join(', ')}.`);
  if (title === 'diagnostics') {
    lines.push('', '| code | meaning |', '| --- | --- |');
    for (const [code, meaning] of Object.entries(CODES)) lines.push(`| \`${code}\` | ${meaning} |`);
  }
}
const page = new URL(process.argv[2] ?? 'docs/plan-json.md', root);
writeFileSync(page, `${lines.join('\n')}\n`);
