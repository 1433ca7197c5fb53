import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { type Found, PLAN_ENDING, type Reader, type ReaderOptions, startReader } from '../batch/index.js';
import { KehoachError } from '../errors.js';
import { type Plan, safePlanFrom } from '../plan/index.js';
import { failureLine } from './failure.js';
import { inputsOf } from './inputs.js';
import { documentOf } from './reading.js';
import { checkReferences } from './validateReferences.js';

/** Plans as they are read, and how many inputs could not be. */
export interface PlanReader {
  plans: AsyncIterable<Plan>;
  failures: () => number;
  /** The canonical text of a plan's document, where the document was read; undefined for plan JSON. */
  textOf: (plan: Plan) => string | undefined;
}

/**
 * The plans a command was given, one at a time: plan JSON as it is, other documents converted. Of a folder the plan JSON below it, or,
 * where it has none, its documents. What cannot be read is said on standard error and left out.
 */
export function readPlans(paths: readonly string[], limits: ReaderOptions): PlanReader {
  let failed = 0;
  const texts = new WeakMap<Plan, string>();
  async function* plans(): AsyncGenerator<Plan> {
    const reader = startReader(limits);
    try {
      for (const path of paths) {
        for await (const input of chosenInputs(path)) {
          const plan = await planOf(input, reader, texts).catch((error: unknown) => {
            failed++;
            process.stderr.write(`${failureLine(input.label, error)}\n`);
            return null;
          });
          if (plan !== null) yield plan;
        }
      }
    } finally {
      await reader.close();
    }
  }
  return { plans: plans(), failures: () => failed, textOf: (plan) => texts.get(plan) };
}

/** What a path stands for: the plans below a folder that has any, else what `convert` would read there. */
async function* chosenInputs(path: string): AsyncGenerator<Found> {
  const plans = (await isFolder(path)) ? await plansBelow(path) : [];
  for (const plan of plans) yield { label: plan, name: plan, source: plan, bytes: null };
  if (plans.length === 0) yield* inputsOf([path]);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** In the order of their names' code units, so that an export is the same on every machine. */
async function plansBelow(folder: string): Promise<string[]> {
  const found = await glob(`**/*${PLAN_ENDING}`, { cwd: folder, absolute: false });
  return found.sort().map((name) => join(folder, name));
}

async function planOf(input: Found, { read }: Reader, texts: WeakMap<Plan, string>): Promise<Plan> {
  const { source } = input;
  const isPlan = typeof source === 'string' ? source.endsWith('.json') : isObject(source);
  if (input.failure !== undefined || !isPlan) {
    const { plan, text } = await read(documentOf(input));
    texts.set(plan, text);
    return plan;
  }
  const text = typeof source === 'string' ? await readText(source) : new TextDecoder().decode(source);
  return parsePlan(text);
}

/** True where the bytes begin as a JSON object does. */
function isObject(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new KehoachError('file-unreadable', 'The file cannot be read.', { cause });
  }
}

function parsePlan(text: string): Plan {
  const hint = '`kehoach validate` lists what is wrong with it.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new KehoachError('format-damaged', 'The file is not JSON.', { cause });
  }
  const parsed = safePlanFrom(value);
  if (!parsed.success) throw new KehoachError('format-damaged', 'The file is not a plan.', { hint });
  const [problem] = checkReferences(parsed.data);
  if (problem !== undefined)
    throw new KehoachError('format-damaged', `The plan contradicts itself: ${problem}.`, { hint });
  return parsed.data;
}
