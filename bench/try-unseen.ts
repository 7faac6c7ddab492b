import { recognize } from '/tmp/wt-e/src/core/table/recognize';
import { PROJECT_FORMS } from '/tmp/wt-e/test/core/table/unseen-forms/project-forms';
import { OTHER_FORMS } from '/tmp/wt-e/test/core/table/unseen-forms/other-forms';
import { differences, factsOf, write } from '/tmp/wt-e/test/core/table/unseen-forms/notation';
const only = process.argv[2];
let bad = 0;
for (const form of [...PROJECT_FORMS, ...OTHER_FORMS]) {
  if (only && !form.name.includes(only)) continue;
  const w = write(form);
  for (const known of [true, false]) {
    const r = recognize(known ? w.known : w.unknown, {});
    const out = w.tables.flatMap((e, i) => { const t = r.tables[i]; return t ? differences(factsOf(t, e), e, known ? null : form.unknowable ?? null) : ['no table']; });
    if (r.tables.length !== w.tables.length) out.push(`tables ${r.tables.length} instead of ${w.tables.length}`);
    if (out.length) { bad++; console.log(`## ${form.name} [merges ${known}]`); for (const l of out.slice(0, 14)) console.log('   ', l); if (out.length > 14) console.log('    …', out.length);
      if (only) console.log(r.tables.map(t => JSON.stringify({amb: t.ambiguities, layout: t.layout, cols: t.blocks.map(b => b.columns.map(c => `${c.role}=${c.label}@${c.left}`)), fund: t.fundBlock?.columns.map(c => `${c.role}=${c.label}@${c.left}`)}, null, 1)).join('\n'), JSON.stringify(r.remarks)); }
  }
}
console.log('bad', bad);
