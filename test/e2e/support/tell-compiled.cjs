// Required before a program: tells on stderr whether V8 took what was compiled ahead.
const vm = require('node:vm');

const Plain = vm.Script;
vm.Script = class Script extends Plain {
  constructor(source, options) {
    super(source, options);
    const { cachedDataRejected } = this;
    const told = { undefined: 'not there', false: 'taken', true: 'refused' };
    process.stderr.write(`compiled ahead: ${told[String(cachedDataRejected)]}\n`);
  }
};
