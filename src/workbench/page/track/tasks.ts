import type { TaskList, TaskRow } from '../../api.js';
import { listTasks } from '../client.js';
import { type Pieces, usePieces } from '../pieces.js';

/** Tasks fetched at once. */
const PIECE = 200;

export type Question = Readonly<Record<'q' | 'agency' | 'quarter' | 'day' | 'dueBefore', string>>;

/** The tasks that fit a question, kept up to date; null until the first have arrived. */
export function useTasks(
  question: Question,
  onFailure: (error: unknown) => void,
): Pieces<TaskRow, Omit<TaskList, 'tasks'>> | null {
  return usePieces(question, { size: PIECE, ask, onFailure });
}

async function ask(query: Readonly<Record<string, string>>) {
  const { tasks, ...head } = await listTasks(query);
  return { rows: tasks, head };
}
