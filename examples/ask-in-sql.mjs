// How many tasks each agency leads, over several documents:
//   node examples/ask-in-sql.mjs examples/ke-hoach-mau.md …
import { convert, queryPlans } from 'kehoach';

const plans = await Promise.all(process.argv.slice(2).map(async (path) => (await convert(path)).plan));
const { rows } = await queryPlans(
  plans,
  "select name, count(*) from assignees where role = 'lead' group by name order by name",
);
for (const [name, tasks] of rows) console.log(`${name}: ${tasks}`);
