#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.js';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { EXIT } from './exit.js';
import { exportCommand } from './export.js';
import { failureLine } from './failure.js';
import { inspectCommand } from './inspect/index.js';
import { progressCommand } from './progress.js';
import { queryCommand } from './query.js';
import { schemaCommand } from './schema.js';
import { tasksCommand } from './tasks.js';
import { textCommand } from './text.js';
import { validateCommand } from './validate.js';
import { watchCommand } from './watch.js';

const program = new Command('kehoach')
  .description('Read the plans and decisions of Vietnamese agencies and write what they promise as JSON')
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(add --help for usage)')
  .addHelpText('after', '\nExit codes: 0 all well, 1 some document failed, 2 wrong usage.');

/** Every command, in the order the help lists them. */
const COMMANDS = [
  convertCommand,
  watchCommand,
  inspectCommand,
  textCommand,
  diffCommand,
  progressCommand,
  tasksCommand,
  exportCommand,
  queryCommand,
  schemaCommand,
  validateCommand,
];
for (const add of COMMANDS) add(program);
for (const command of program.commands) command.exitOverride();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else {
    process.stderr.write(`${failureLine('(command)', error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
