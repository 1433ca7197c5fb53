// Plans from elsewhere, checked before they are used:
//   node examples/validate.mjs ke-hoach.plan.json
import { readFile } from 'node:fs/promises';
import { planSchema } from 'kehoach';

const parsed = planSchema.safeParse(JSON.parse(await readFile(process.argv[2], 'utf8')));
if (parsed.success) console.log(`${parsed.data.tasks.length} tasks`);
else for (const issue of parsed.error.issues) console.log(`${issue.path.join('.')}: ${issue.message}`);
