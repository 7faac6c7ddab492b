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
    const kept = [];
    for (;;) kept.push(new Array(1000).fill({}));
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
