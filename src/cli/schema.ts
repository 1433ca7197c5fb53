import type { Command } from 'commander';
import { z } from 'zod';
import { planSchema } from '../plan/index.js';

/** `kehoach schema`: the contract as JSON Schema. */
export function schemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a plan')
    .addHelpText('after', '\nExample:\n  $ kehoach schema > plan.schema.json')
    .action(() => {
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(planSchema), null, 2)}\n`);
    });
}
