/** CSV that another program for tasks imports, in its own columns (`--to csv --for jira`). */
import { writingWhole } from '../../files/index.js';
import type { Plan } from '../../plan/index.js';
import type { Cell } from '../columns.js';
import { csvLines } from '../csv.js';
import type { Exporter } from '../format.js';
import { jira } from './jira.js';
import { planner } from './planner.js';
import { project } from './project.js';
import type { Tracker } from './tracker.js';
import { trello } from './trello.js';

export const TRACKERS = { planner, project, jira, trello } satisfies Record<string, Tracker>;

const BYTE_ORDER_MARK = '\uFEFF';

/** Gives an exporter into the file `output`, in the shape of one program. */
export function trackerExporter(name: keyof typeof TRACKERS): Exporter {
  const { columns, reader, marked }: Tracker = TRACKERS[name];
  return async (plans, output, { language = 'vi' }) => {
    const written = { files: [output], plans: 0, rows: 0 };
    const rowsOf: (plan: Plan) => Cell[][] = reader(language);
    await writingWhole([output], async ([file]) => {
      file?.write((marked ? BYTE_ORDER_MARK : '') + csvLines([columns]));
      for await (const plan of plans) {
        written.plans++;
        const rows = rowsOf(plan);
        written.rows += rows.length;
        if (rows.length > 0) file?.write(csvLines(rows));
      }
    });
    return written;
  };
}
