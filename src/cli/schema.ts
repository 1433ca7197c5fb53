import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { SUMMARIES } from './summaries.js';

/** The schema as it is published with the package; a test holds it equal to what the code checks by. */
const PUBLISHED = new URL('../../schema/plan.schema.json', import.meta.url);

/** `kehoach schema`: the contract as JSON Schema. */
export function schemaCommand(program: Command): void {
  program
    .command('schema')
    .description(SUMMARIES.schema)
    .addHelpText('after', '\nExample:\n  $ kehoach schema > plan.schema.json')
    .action(async () => {
      process.stdout.write(await readFile(PUBLISHED, 'utf8'));
    });
}
