import { remembered } from '../../../reading/index.js';
import { keyOf } from '../../fold.js';
import { wordClass } from '../forms.js';
import { lexicon } from '../lexicon.js';
import type { AgencySlice, RuledSlice } from '../list.js';
import { isMark } from '../marks.js';
import type { NotedRole } from '../roleNotes.js';
import { type Word, wordsIn, wordsOf } from '../words.js';
import { readLeads } from './leads.js';
import type { Opening } from './opening.js';
import { type RuledOpening, readOpening } from './openingRules.js';
import {
  circumstanceInFront,
  concludes,
  formulaInFront,
  givenToOthers,
  saysWhatItIs,
  sentenceInFront,
  topicInFront,
  workInFront,
} from './prefaces.js';
import { beginsAction, type Statement, statementOf } from './sentence.js';
import { LABELS, readSupports } from './supportRules.js';
import {
  type AssignmentContext,
  headingRole,
  isAtLarge,
  staysBelow,
  staysWithHeading,
} from './underHeading.js';
import { assignmentWords } from './vocabulary.js';

export type { AssignmentContext } from './underHeading.js';

/** Who leads and who supports, by the words of one statement. */
export interface Assignment {
  /** Named in the statement as leading, offsets into it. */
  lead: RuledSlice[];
  /** Named in the statement as working along. */
  support: RuledSlice[];
  /** Named by a label, or behind those who do it, as watching over it. */
  monitor: RuledSlice[];
  /** What the agencies of the heading are to this statement; null where there are none or the statement speaks of others. */
  heading: 'lead' | 'support' | null;
  /** The statement opens with the agency it is for. */
  opens: boolean;
  /** The statement orders somebody: it opens with whom it is given to or asked of, or says that its opening's agency leads or is to act. */
  orders: boolean;
  /** It opens with whom it lets or has do something: `Cho phép Sở X …`, `Chỉ đạo Phòng Y …`. */
  lets: boolean;
  /** It speaks of others than the heading's agencies, or than those of the statement it stands under. */
  binds: boolean;
}

/**
 * Reads leads and supports from the words of a statement. Under a heading that names agencies, these lead (`Chủ trì, phối hợp
 * với A, B` makes A and B supports) unless the statement says another leads, which makes them supports.
 */
export function readAssignment(text: string, context: AssignmentContext): Assignment {
  const alone = context.headingAgencies.length === 0 && context.below !== true;
  return alone ? readAlone(text) : readWithin(text, context);
}

/** The same outside of headings that name agencies, as most readers ask it. */
const readAlone = remembered((text) => readWithin(text, { headingAgencies: [] }));

function readWithin(text: string, context: AssignmentContext): Assignment {
  if (text.endsWith(':') && concludes().test(text)) return NOBODY;
  const formula = formulaInFront().exec(text)?.[0].length ?? 0;
  if (formula > 0) return readFrom(text, formula, context);
  const topic = topicInFront().exec(text)?.[0].length ?? 0;
  const behind = topic === 0 ? null : readFrom(text, topic, context);
  if (behind?.opens === true && actsBehind(text, behind.lead)) return behind;
  const read = readWords(text, context);
  const work = read.opens || topic > 0 ? 0 : (workInFront().exec(text)?.[0].length ?? 0);
  const named = work === 0 ? null : readFrom(text, work, context);
  if (named?.opens === true && !named.lets && actsBehind(text, named.lead) && !isLabelled(text)) return named;
  if (read.lead.length > 0 || !sightOf(text).statement.words.some(asks)) return read;
  return readBehindPreface(text, context) ?? read;
}

/** A label names who leads, so that whoever stands behind a colon is read already. */
function isLabelled(text: string): boolean {
  return sightOf(text).labels.lead.length > 0;
}

const NOBODY: Assignment = {
  lead: [],
  support: [],
  monitor: [],
  heading: null,
  opens: false,
  orders: false,
  lets: false,
  binds: false,
};

/** First syllables of the verbs behind a preface: `yêu cầu`, `giao`, `đề nghị`, `phân công`. */
const asks = wordClass((key) => isMark('asking', { key }));

/** `Đây là nhiệm vụ trọng tâm. | UBND tỉnh yêu cầu các sở …`: whom the sentence binds that follows one which asks nothing of anybody. */
function readBehindPreface(text: string, context: AssignmentContext): Assignment | null {
  const circumstance = circumstanceInFront().exec(text)?.[0].length ?? 0;
  if (circumstance > 0) {
    const asked = readFrom(text, circumstance, context);
    if (asked.opens && asked.orders) return asked;
  }
  const preface = sentenceInFront().exec(text)?.[0] ?? '';
  if (preface === '' || (beginsAction(wordsOf(text, 0, ACTION), 0) && !saysWhatItIs().test(preface)))
    return null;
  const read = readFrom(text, preface.length, context);
  return read.opens && read.orders ? read : null;
}

/** What an agency does stands right behind it: `Về đối tượng: các hộ nghèo …` names nobody who acts. */
function actsBehind(text: string, agencies: readonly RuledSlice[]): boolean {
  return agencies.some(({ end }) => {
    const behind = wordsOf(text, end, end + ACTION);
    return beginsAction(behind, 0) || makes(behind);
  });
}

/** `sản xuất 06 phóng sự`: a line of business, with how many of what. */
function makes(words: readonly Word[]): boolean {
  const length = lexicon().activities.longest(words, 0);
  return length > 0 && /^\d/.test(words[length]?.key ?? '');
}

/** Words behind an agency in which what it does begins, in UTF-16 units. */
const ACTION = 60;

/** Reads the words from `start` on. */
function readFrom(text: string, start: number, context: AssignmentContext): Assignment {
  const read = readWords(text.slice(start), context);
  const back = (agencies: readonly RuledSlice[]): RuledSlice[] =>
    agencies.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  return { ...read, lead: back(read.lead), support: back(read.support), monitor: back(read.monitor) };
}

/** What the words say wherever they stand. */
interface Sight {
  statement: Statement;
  labels: Record<'lead' | 'support' | 'monitor', RuledSlice[]>;
  /** Null where a label names who leads. */
  opening: RuledOpening | null;
  /** Who works along, by the index behind those whom the opening orders. */
  supports: Map<number, RuledSlice[]>;
}

const sightOf = remembered((text): Sight => {
  const statement = statementOf(text, wordsIn(text));
  const labels = labelled(statement);
  const opening = labels.lead.length > 0 ? null : readOpening(statement);
  return { statement, labels, opening, supports: new Map() };
});

function supportsOf({ statement, supports }: Sight, ordered: number): RuledSlice[] {
  const found = supports.get(ordered) ?? readSupports(statement, ordered);
  supports.set(ordered, found);
  return found;
}

function readWords(text: string, context: AssignmentContext): Assignment {
  const sight = sightOf(text);
  const { statement, labels, opening } = sight;
  const { headingAgencies } = context;
  const headed = headingAgencies.length > 0;
  const stays =
    opening !== null && (staysBelow(opening, context) || (headed && staysWithHeading(opening, context)));
  const opened = opening === null || stays ? [] : ruled(opening);
  const stated =
    labels.lead.length > 0
      ? { lead: labels.lead, monitor: [] }
      : readLeads(
          statement,
          { headed, below: context.below === true },
          opened.length > 0 && opening?.closing === false,
        );
  const ordered = opened.length > 0 && opening !== null && opening.binding !== 'named' ? opening.end : 0;
  const roles = [
    byRole(opened, 'lead'),
    byRole(stated.lead, 'lead'),
    byRole([...labels.support, ...supportsOf(sight, ordered)], 'support'),
  ];
  const own = opened.length > 0 && opening?.binding === 'given' ? [] : headingAgencies;
  const lead = unique(roles.flatMap((role) => role.lead)).filter(isNoneOf(own));
  const others = isNoneOf([...lead.map(({ name }) => name), ...own]);
  const support = unique(roles.flatMap((role) => role.support)).filter(others);
  const elsewhere =
    opening?.closing === true ||
    (opening?.binding === 'given' && opening.agencies.length === 0) ||
    (context.apart === true && lead.length === 0 && givenToOthers().test(text));
  return {
    lead,
    support,
    monitor: stated.monitor.length === 0 ? labels.monitor : watching(labels.monitor, stated.monitor, others),
    heading: headed
      ? headingRole(statement, lead, elsewhere, opened.length > 0 || isAtLarge(headingAgencies))
      : null,
    opens: opened.length > 0,
    orders: opening !== null && isOrder(statement, opening),
    lets: opened.length > 0 && opening?.binding === 'let',
    binds: elsewhere || lead.length > 0,
  };
}

/** Those who watch over the work, but for those who do it. */
function watching(
  labelled: readonly RuledSlice[],
  stated: readonly RuledSlice[],
  others: (agency: AgencySlice) => boolean,
): RuledSlice[] {
  return unique([...labelled, ...stated]).filter(others);
}

/** The agencies of labels inside the statement, by part. */
function labelled(statement: Statement): Record<'lead' | 'support' | 'monitor', RuledSlice[]> {
  const found = LABELS.first(statement);
  const of = (agencies: readonly AgencySlice[] = []): RuledSlice[] =>
    found === null ? [] : agencies.map((agency) => ({ ...agency, rule: found.rule }));
  return {
    lead: of(found?.value.lead),
    support: of(found?.value.support),
    monitor: of(found?.value.monitor),
  };
}

function ruled({ agencies, rule }: RuledOpening): RuledSlice[] {
  return rule === null ? [] : agencies.map((agency) => ({ ...agency, rule }));
}

/** `Giao Sở X …`, `Đề nghị Y …`, `Sở X chủ trì …`, `Sở X có trách nhiệm …`; not `Sở X rà soát …`, which may tell what was done. */
function isOrder({ words }: Statement, { agencies, binding, end }: Opening): boolean {
  if (agencies.length === 0) return false;
  const { leading, undertaking } = assignmentWords();
  return binding !== 'named' || leading.longest(words, end) > 0 || undertaking.longest(words, end) > 0;
}

/**
 * Sets agencies apart by the notes beside them: `Sở A (chủ trì), Sở B (phối hợp)`. Where one is said to lead, those of whom
 * nothing is said work along.
 *
 * @param otherwise - the role of all where no note says another
 */
export function byRole<Slice extends AgencySlice>(
  agencies: readonly Slice[],
  otherwise: NotedRole,
): Record<NotedRole, Slice[]> {
  const rest = agencies.some(({ role }) => role === 'lead') ? 'support' : otherwise;
  const of = (wanted: NotedRole): Slice[] => agencies.filter(({ role }) => (role ?? rest) === wanted);
  return { lead: of('lead'), support: of('support') };
}

/** A test for names that are not among these. */
function isNoneOf(list: readonly string[]): (agency: AgencySlice) => boolean {
  const keys = new Set(list.map(keyOf));
  return ({ name }) => !keys.has(keyOf(name));
}

function unique(agencies: readonly RuledSlice[]): RuledSlice[] {
  const seen = new Set<string>();
  return agencies.filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}
