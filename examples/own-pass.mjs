// A pass of one's own: it sees every item with its words, and says which tasks nobody leads.
//   node examples/own-pass.mjs examples/ke-hoach-mau.md
import { convert, definePass, diagnose, extractor } from 'kehoach';

const withoutLead = definePass('without-lead', (draft) => {
  for (const item of draft.items)
    if (item.type === 'task' && item.lead.length === 0)
      diagnose(draft, 'lead-missing', 'info', `Nobody leads ${item.id}.`, item.statement);
});

const { plan } = await convert(process.argv[2], { extractor: extractor().use(withoutLead) });
for (const { code, message } of plan.diagnostics) if (code === 'lead-missing') console.log(message);
