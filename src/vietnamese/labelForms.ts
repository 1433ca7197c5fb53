import { type Phrases, phrasesOf } from './agencies/phrases.js';
import { isJoin, type Word, wordsOf } from './agencies/words.js';
import { oneOf, worded } from './patterns.js';
import { type LabelForms, taskLabels } from './taskLabelWords.js';

/** What a label of agencies says that they do. */
export type AgencyLabelRole = 'lead' | 'support' | 'monitor';

let kept: Record<keyof LabelForms, Phrases> | null = null;

function forms(): Record<keyof LabelForms, Phrases> {
  if (kept === null) {
    const { bearers, leading, supporting, monitoring, openers, others } = taskLabels().forms;
    kept = {
      bearers: phrasesOf(bearers),
      leading: phrasesOf(leading),
      supporting: phrasesOf(supporting),
      monitoring: phrasesOf(monitoring),
      openers: phrasesOf(openers),
      others: phrasesOf(others),
    };
  }
  return kept;
}

/**
 * The part that a label gives to agencies, from the words it is made of: `Đơn vị chủ trì tham mưu, triển khai` leads, `Cơ quan được giao phối
 * hợp` works along, `Theo dõi, đôn đốc` watches over. Null where it holds any other word.
 *
 * @param label - without the colon
 */
export function agencyLabelRole(label: string): AgencyLabelRole | null {
  const words = wordsOf(label);
  const { bearers, openers } = forms();
  if (bearers.longest(words, 0) === 0 && openers.longest(words, 0) === 0) return null;
  const said = new Set<AgencyLabelRole>();
  for (let at = 0; at < words.length; ) {
    const next = afterPart(words, at, said);
    if (next === at) return null;
    at = next;
  }
  if (said.has('support')) return chairs().test(label) ? 'lead' : 'support';
  if (said.has('lead')) return said.has('monitor') && !does().test(label) ? 'monitor' : 'lead';
  return said.has('monitor') ? 'monitor' : null;
}

/** The same for a label that begins with whose part it is: `cơ quan chủ trì`, `đơn vị phối hợp`; not `chủ trì`, `phối hợp`. */
export function bearerRole(label: string): AgencyLabelRole | null {
  return forms().bearers.longest(wordsOf(label), 0) > 0 ? agencyLabelRole(label) : null;
}

/** Beside these, to watch over is but a part of leading: `Đơn vị chủ trì, theo dõi`; not `Phân công theo dõi`. */
const does = worded(() => oneOf(taskLabels().doing));
const chairs = worded(() => oneOf(taskLabels().chairing));

/** Index after one part of the label, or `at` where no word of the vocabulary stands. */
function afterPart(words: readonly Word[], at: number, said: Set<AgencyLabelRole>): number {
  if (isJoin(words[at]) || /^[()]$/.test(words[at]?.key ?? '')) return at + 1;
  const { bearers, leading, supporting, monitoring, others } = forms();
  const [leads, supports] = [leading.longest(words, at), supporting.longest(words, at)];
  const monitors = monitoring.longest(words, at);
  if (leads > 0) said.add('lead');
  if (supports > 0) said.add('support');
  if (monitors > 0) said.add('monitor');
  return at + Math.max(leads, supports, monitors, bearers.longest(words, at), others.longest(words, at));
}
