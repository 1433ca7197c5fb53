import { keyOf } from '../../fold.js';
import { lexicon } from '../lexicon.js';
import type { AgencySlice } from '../list.js';
import type { NotedRole } from '../roleNotes.js';
import { wordsOf } from '../words.js';
import { readLabels } from './labels.js';
import { readLeads } from './leads.js';
import { readOpening } from './opening.js';
import { type Statement, statementOf } from './sentence.js';
import { readSupports } from './supports.js';
import { assignmentWords } from './vocabulary.js';

/** Who leads and who supports, by the words of one statement. */
export interface Assignment {
  /** Named in the statement as leading, offsets into it. */
  lead: AgencySlice[];
  /** Named in the statement as working along. */
  support: AgencySlice[];
  /** What the agencies of the heading are to this statement; null where there are none or the statement speaks of others. */
  heading: 'lead' | 'support' | null;
  /** The statement opens with the agency it is for. */
  opens: boolean;
}

/**
 * Reads leads and supports from the words of a statement. Under a heading that names agencies, these lead (`Chủ trì, phối hợp
 * với A, B` makes A and B supports) unless the statement says another leads, which makes them supports.
 *
 * @param context - `headingAgencies`: names of the agencies in the heading above, `[]` where it names none
 */
export function readAssignment(text: string, context: { headingAgencies: readonly string[] }): Assignment {
  const formula = FORMULA.exec(text)?.[0].length ?? 0;
  if (formula === 0) return readWords(text, context);
  const read = readWords(text.slice(formula), context);
  const back = (agencies: readonly AgencySlice[]): AgencySlice[] =>
    agencies.map((one) => ({ ...one, start: one.start + formula, end: one.end + formula }));
  return { ...read, lead: back(read.lead), support: back(read.support) };
}

/** `Trên đây là Kế hoạch năm 2026. | Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh …`: the formula asks nobody. */
const FORMULA = /^trên đây là [^.]{1,400}\.\s(?=\p{Lu})/iu;

function readWords(text: string, context: { headingAgencies: readonly string[] }): Assignment {
  const statement = statementOf(text, wordsOf(text));
  const { headingAgencies } = context;
  const headed = headingAgencies.length > 0;
  const labels = readLabels(statement);
  const opening = labels.lead.length > 0 ? null : readOpening(statement);
  const back =
    headed && opening !== null && !opening.closing && (opening.asked || opening.agencies.every(isCollective));
  const opened = opening === null || back ? [] : opening.agencies;
  const stated =
    labels.lead.length > 0
      ? labels.lead
      : readLeads(statement, headed, opened.length > 0 && opening?.closing === false);
  const roles = [
    byRole(opened, 'lead'),
    byRole(stated, 'lead'),
    byRole([...labels.support, ...readSupports(statement)], 'support'),
  ];
  const lead = unique(roles.flatMap((role) => role.lead)).filter(({ name }) => !names(headingAgencies, name));
  const support = unique(roles.flatMap((role) => role.support)).filter(
    ({ name }) => !names([...lead.map((agency) => agency.name), ...headingAgencies], name),
  );
  return {
    lead,
    support,
    heading: headed ? headingRole(statement, lead, opening?.closing === true, opened.length > 0) : null,
    opens: opened.length > 0,
  };
}

/**
 * Sets agencies apart by the notes beside them: `Sở A (chủ trì), Sở B (phối hợp)`. Where one is said to lead, those of whom
 * nothing is said work along.
 *
 * @param otherwise - the role of all where no note says another
 */
export function byRole(
  agencies: readonly AgencySlice[],
  otherwise: NotedRole,
): Record<NotedRole, AgencySlice[]> {
  const rest = agencies.some(({ role }) => role === 'lead') ? 'support' : otherwise;
  const of = (wanted: NotedRole): AgencySlice[] => agencies.filter(({ role }) => (role ?? rest) === wanted);
  return { lead: of('lead'), support: of('support') };
}

function headingRole(
  statement: Statement,
  lead: readonly AgencySlice[],
  closing: boolean,
  opens: boolean,
): 'lead' | 'support' | null {
  if (lead.length === 0) return closing ? null : 'lead';
  if (closing || opens) return null;
  const { leading } = assignmentWords();
  return leading.longest(statement.words, 0) > 0 ? 'lead' : 'support';
}

function isCollective({ name }: AgencySlice): boolean {
  return lexicon().quantifiers.longest(wordsOf(name), 0) > 0;
}

function names(list: readonly string[], name: string): boolean {
  return list.some((other) => keyOf(other) === keyOf(name));
}

function unique(agencies: readonly AgencySlice[]): AgencySlice[] {
  const seen = new Set<string>();
  return agencies.filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}
