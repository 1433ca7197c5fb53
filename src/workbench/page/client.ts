/** The API as the page calls it. */
import type { CorrectionLine } from '../../corrections/line.js';
import type { Plan } from '../../plan/plan.js';
import type {
  CorrectionState,
  DocumentEntry,
  DocumentList,
  NewCorrection,
  TaskList,
  TrashEntry,
  TrashList,
  UploadAnswer,
} from '../api.js';

/** An answer that is not what was asked for. */
export class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(path, init).catch(() => {
    throw new Refusal('offline', path);
  });
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => ({}))) as { code?: string; message?: string };
  throw new Refusal(said.code ?? 'internal', said.message ?? answer.statusText);
}

async function askJson<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await ask(path, init)).json()) as T;
}

const of = (id: string, part = ''): string => `/api/documents/${encodeURIComponent(id)}${part}`;

export const listDocuments = (query: Record<string, string>): Promise<DocumentList> =>
  askJson(`/api/documents?${new URLSearchParams(query)}`);

export const putAway = (id: string): Promise<TrashEntry> => askJson(of(id), { method: 'DELETE' });

export const listTrash = (): Promise<TrashList> => askJson('/api/trash');

export const bringBack = (name: string): Promise<DocumentEntry> =>
  askJson(`/api/trash/${encodeURIComponent(name)}/restore`, { method: 'POST' });

export const readAgain = (id: string): Promise<DocumentEntry> =>
  askJson(of(id, '/convert'), { method: 'POST' });

export function upload(files: readonly File[]): Promise<UploadAnswer> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return askJson('/api/documents', { method: 'POST', body: form });
}

/** A document with everything the review shows. */
export interface Loaded {
  entry: DocumentEntry;
  plan: Plan;
  text: string;
  version: number;
  lines: CorrectionLine[];
}

export async function loadDocument(id: string): Promise<Loaded> {
  const [entry, plan, text, state] = await Promise.all([
    askJson<DocumentEntry>(of(id)),
    askJson<Plan>(of(id, '/plan')),
    ask(of(id, '/text')).then((answer) => answer.text()),
    askJson<CorrectionState>(of(id, '/corrections')),
  ]);
  return { entry, plan, text, ...state };
}

export async function correct(loaded: Loaded, lines: readonly NewCorrection[]): Promise<Loaded> {
  const { id } = loaded.entry;
  const state = await askJson<CorrectionState>(of(id, '/corrections'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version: loaded.version, lines }),
  });
  const [entry, plan] = await Promise.all([askJson<DocumentEntry>(of(id)), askJson<Plan>(of(id, '/plan'))]);
  return { ...loaded, ...state, entry, plan };
}

/** Why a value came about, as the server explains it. */
export interface Reason {
  field: string;
  words: string[];
  rule: { id: string; source: string; example: { text?: string } | null } | null;
}

export async function reasonsOf(id: string, key: string): Promise<Reason[]> {
  const [explained] = await askJson<{ values: Reason[] }[]>(
    of(id, `/explain?key=${encodeURIComponent(key)}`),
  );
  return explained?.values ?? [];
}

export const listTasks = (query: Record<string, string>): Promise<TaskList> =>
  askJson(`/api/tasks?${new URLSearchParams(query)}`);

export const diffOf = <T>(old: string, next: string): Promise<T> =>
  askJson(`/api/diff?${new URLSearchParams({ old, new: next })}`);

export const planOf = (id: string): Promise<Plan> => askJson(of(id, '/plan'));

export const sourceAddress = (id: string): string => of(id, '/source');

/** The pages of a PDF or a picture file, as a PDF. */
export const pagesAddress = (id: string): string => of(id, '/pages');

export const documentAt = (id: string): Promise<DocumentEntry> => askJson(of(id));
