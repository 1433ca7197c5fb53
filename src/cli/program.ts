/** The program: commands by name, of which only the one that is asked for is loaded. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { type CommandName, SUMMARIES } from './summaries.js';

const COMMANDS: Record<CommandName, () => Promise<(program: Command) => void>> = {
  convert: async () => (await import('./convert.js')).convertCommand,
  watch: async () => (await import('./watch.js')).watchCommand,
  enqueue: async () => (await import('./enqueue.js')).enqueueCommand,
  work: async () => (await import('./work.js')).workCommand,
  status: async () => (await import('./status.js')).statusCommand,
  inspect: async () => (await import('./inspect/index.js')).inspectCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  text: async () => (await import('./text.js')).textCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
  progress: async () => (await import('./progress.js')).progressCommand,
  tasks: async () => (await import('./tasks.js')).tasksCommand,
  export: async () => (await import('./export.js')).exportCommand,
  query: async () => (await import('./query.js')).queryCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  accuracy: async () => (await import('./accuracy.js')).accuracyCommand,
  validate: async () => (await import('./validate.js')).validateCommand,
};

/** Runs the command that the arguments name. */
export async function run(argv: string[]): Promise<void> {
  const program = new Command('kehoach')
    .description('Read the plans and decisions of Vietnamese agencies and write what they promise as JSON')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for usage)')
    .addHelpText('after', '\nExit codes: 0 all well, 1 some document failed, 2 wrong usage.');
  const asked = argv[2] === 'help' ? argv[3] : argv[2];
  for (const [name, summary] of Object.entries(SUMMARIES)) {
    if (isCommand(asked) && name === asked) (await COMMANDS[asked]())(program);
    else program.command(name).description(summary);
  }
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else {
      process.stderr.write(`${failureLine('(command)', error)}\n`);
      process.exitCode = EXIT.failed;
    }
  }
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMANDS, name);
}
