/** Over several plans: their tasks, the comparison of two, the download of what is asked for. */
import { z } from 'zod';
import { diffPlans, EXPORT_FORMATS, type Plan, renderDiff } from '../../../index.js';
import type { TaskList } from '../../api.js';
import { download } from '../answers.js';
import { documentQuestion, documentsFor } from '../documents.js';
import { handOn, withTasks } from '../handOn.js';
import { refusal } from '../refusal.js';
import { isNarrow, keysThatFit, spreadOf, taskQuestion, taskTracker } from '../track.js';
import { paging } from './documents.js';
import type { AddRoutes } from './types.js';

const language = z.enum(['vi', 'en']).default('vi');
const diffQuery = z.object({
  old: z.string(),
  new: z.string(),
  format: z.enum(['json', 'html', 'markdown', 'csv']).default('json'),
  lang: language,
});
/** What an export can be for, of those purposes that a format knows. */
const PURPOSES = { tracking: 'xlsx', planner: 'csv', project: 'csv', jira: 'csv', trello: 'csv' } as const;
const exportQuery = z.object({
  format: z.enum(EXPORT_FORMATS),
  for: z.enum(['tracking', 'planner', 'project', 'jira', 'trello']).optional(),
  /** Words that find documents, beside those that find tasks. */
  documents: z.string().max(200).default(''),
  lang: language,
});

export const addPlans: AddRoutes = (app, { library }) => {
  const tracker = taskTracker(library);

  app.get('/api/tasks', (context) => {
    const { offset, limit } = paging.parse(context.req.query());
    const found = tracker.find(taskQuestion.parse(context.req.query()));
    return context.json({
      total: found.length,
      tasks: found.slice(offset, offset + limit),
      ...spreadOf(found),
    } satisfies TaskList);
  });

  app.get('/api/diff', async (context) => {
    const query = diffQuery.parse(context.req.query());
    const [old, next] = [await library.open(query.old), await library.open(query.new)];
    if (old === null || next === null) return refusal(context, 404, 'not-read');
    const diff = diffPlans(old.plan, next.plan, { texts: { old: old.text, new: next.text } });
    if (query.format === 'json') return context.json(diff);
    const options = { language: query.lang, only: null, color: false };
    const text = renderDiff({ old: old.plan, new: next.plan, diff }, query.format, options);
    return download(`so-sanh.${query.format === 'markdown' ? 'md' : query.format}`, text);
  });

  app.get('/api/export', async (context) => {
    const asked = context.req.query();
    const query = exportQuery.parse(asked);
    const purpose = query.for;
    if (purpose !== undefined && PURPOSES[purpose] !== query.format)
      return refusal(context, 400, 'request-invalid', `${purpose} is an export as ${PURPOSES[purpose]}.`);
    const tasks = taskQuestion.parse(asked);
    const question = documentQuestion.parse({ ...asked, q: query.documents });
    const found = documentsFor(library.all(), question).filter(
      ({ id, summary }) => summary !== null && tasks.ids?.has(id) !== false,
    );
    const keys = new Map<string, Set<string>>();
    if (isNarrow(tasks))
      for (const { id } of found) {
        const kept = keysThatFit(library.get(id)?.tasks ?? [], tasks);
        if (kept.size > 0) keys.set(id, kept);
      }
    const ids = isNarrow(tasks) ? [...keys.keys()] : found.map(({ id }) => id);
    if (ids.length === 0) return refusal(context, 404, 'nothing-found');
    const texts = new WeakMap<Plan, string>();
    async function* plans(): AsyncGenerator<Plan> {
      for (const id of ids) {
        const opened = await library.open(id);
        const kept = keys.get(id);
        if (opened === null) continue;
        const plan = kept === undefined ? opened.plan : withTasks(opened.plan, kept);
        texts.set(plan, opened.text);
        yield plan;
      }
    }
    const options = {
      language: query.lang,
      textOf: (plan: Plan) => texts.get(plan),
      ...(purpose === undefined ? {} : { purpose }),
    };
    const { name, content } = await handOn(plans(), query.format, options, library.outgoing);
    return download(name, content);
  });
};
