import { execFileSync } from 'node:child_process';
import { flagsFor } from '../../../src/cli/start/tune-engine';

test('this Node knows every flag that it is given', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of flagsFor(process.versions.v8)) expect(known).toContain(`${flag.split('=')[0] ?? flag} `);
});

test('Node 20 is tuned, and a V8 that counts otherwise is left alone', () => {
  expect(flagsFor('11.3.244.8-node.38')).toEqual(['--interrupt-budget=1500000']);
  expect(flagsFor('12.4.254.21-node.33')).toEqual([]);
  expect(flagsFor('13.6.233.10-node.28')).toEqual([]);
});
