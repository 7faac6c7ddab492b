// A worker that misbehaves on request: the name of the job says how.
const { parentPort } = require('node:worker_threads');

const deeds = {
  hang() {
    for (;;);
  },
  throw() {
    throw new Error('thrown');
  },
  exit() {
    process.exit(3);
  },
  memory() {
    // Small objects, as cells are: at a thousand middling arrays Node 24 does not stop (docs/limits.md).
    const kept = [];
    for (;;) kept.push({ row: 1, texts: [1, 2] });
  },
};

let served = 0;
let settings;
parentPort.on('message', (message) => {
  if (message.kind === 'settings') {
    ({ settings } = message);
    return;
  }
  const { job } = message;
  deeds[job.path]?.();
  served += 1;
  parentPort.postMessage({
    index: job.index,
    workbook: { path: `${job.path} ${settings.language} ${served}`, status: 'ok', tables: [], notes: [] },
    counts: { error: 0, warning: 0, info: 0 },
    save: { kind: 'nothing' },
    tables: [],
  });
});
