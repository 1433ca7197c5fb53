/** The commands that the pages show are those of the program, with its flags. */
import { readdirSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { inspectCommand } from '../../src/cli/inspect/index.js';
import { SUMMARIES } from '../../src/cli/summaries.js';

const PAGES = ['README.md', 'README.vi.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

/** What stands between backticks or on a line of a block: `kehoach work --queue … # on each machine`. */
const SHOWN = /(^|[`$ ])kehoach +([a-z]+)([^`\n|]*)/gmu;
const FLAG = /(?<=[ [(])--[a-z][a-z-]*/gu;

const shown = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(SHOWN)]
    // Not what is only told of kehoach: `kehoach reads the documents …`.
    .filter(([, before, command = '']) => before === '`' || command in SUMMARIES)
    .map(([, , command = '', rest = '']) => ({
      page,
      command,
      flags: (rest.split(' # ')[0] ?? '').match(FLAG) ?? [],
    })),
);

/** The flags of a command, `--no-…` and `--help` among them. */
async function flagsOf(name: string): Promise<string[]> {
  const modules: Record<string, unknown> =
    name === 'inspect' ? { inspectCommand } : await import(`../../src/cli/${name}.ts`);
  const add = modules[`${name}Command`] as ((program: Command) => void) | undefined;
  const program = new Command();
  add?.(program);
  const [command] = program.commands;
  if (command === undefined) throw new Error(`there is no command ${name}`);
  return ['--help', ...command.options.flatMap(({ long }) => long ?? [])];
}

describe('what the pages show', () => {
  const commands = [...new Set(shown.map(({ command }) => command))].sort();

  test('names the commands of the queue', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['convert', 'enqueue', 'work', 'status', 'serve', 'export']),
    );
  });

  test.each(commands)('%s has the flags it is shown with', async (command) => {
    const known = await flagsOf(command);
    const wrong = shown
      .filter((one) => one.command === command)
      .flatMap(({ page, flags }) =>
        flags.filter((flag) => !known.includes(flag)).map((flag) => `${page}: ${flag}`),
      );
    expect(wrong).toEqual([]);
  });
});
