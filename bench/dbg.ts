import { findHeaders } from '../src/core/table/header-search';
import { SheetView } from '../src/core/table/sheet-view';
import { regionsOf } from '../src/core/table/regions';
import { assemble } from '../src/core/table/assemble';
import { PROJECT_FORMS } from '../test/core/table/unseen-forms/project-forms';
import { OTHER_FORMS } from '../test/core/table/unseen-forms/other-forms';
import { write } from '../test/core/table/unseen-forms/notation';
for (const f of [...PROJECT_FORMS, ...OTHER_FORMS]) if (f.name.includes(process.argv[2] ?? '')) {
  const v = new SheetView(write(f).known);
  for (const r of regionsOf(v)) { console.log('region', r); const hs = findHeaders(v, r, null);
    for (const h of hs) console.log(h.family, h.top+1, h.bottom+1, h.columns.map(c => `${c.role}=${c.label}@${c.left}`).join(' '));
    for (const d of assemble(v, r, hs)) console.log('draft', d.from, d.to, d.left, d.right, d.headers.length); }
}
