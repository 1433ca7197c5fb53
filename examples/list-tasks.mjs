// Who must do what by when, from one document:
//   node examples/list-tasks.mjs examples/ke-hoach-mau.md
import { convert } from 'kehoach';

const [path] = process.argv.slice(2);
const { plan } = await convert(path);
for (const task of plan.tasks) {
  const lead = task.lead.map(({ name }) => name).join(', ') || '(không nêu)';
  console.log(`${task.deadline?.end ?? '----------'}  ${lead}: ${task.text}`);
}
