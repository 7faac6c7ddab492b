import { symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { type OutputPlan, planOutputs } from '../../../src/cli/files/plan-outputs';
import { collectInputs } from '../../../src/cli/inputs/collect-inputs';
import { World } from '../support/world';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  world.remove();
});

async function plan(paths: readonly string[], out: string, resume = false): Promise<readonly OutputPlan[]> {
  const { inputs } = await collectInputs(paths, { cwd: world.cwd, exclude: null, known: [] });
  return planOutputs(inputs, { shown: out, absolute: path.join(world.cwd, out), resume });
}

test('copies keep their relative paths', async () => {
  world.write('in/sub/a.xlsx');
  world.write('b.xlsx');
  expect(await plan(['in', 'b.xlsx'], 'out')).toEqual([
    { kind: 'copy', absolute: path.join(world.cwd, 'out/sub/a.xlsx'), shown: 'out/sub/a.xlsx' },
    { kind: 'copy', absolute: path.join(world.cwd, 'out/b.xlsx'), shown: 'out/b.xlsx' },
  ]);
});

test('an input is never an output, its own or another one', async () => {
  world.write('in/a.xlsx');
  world.write('other/a.xlsx');
  expect(await plan(['in'], 'in')).toEqual([
    { kind: 'refused', code: 'output-is-input', other: 'in/a.xlsx' },
  ]);
  expect(await plan(['in', 'other'], 'other')).toMatchObject([
    { kind: 'refused', code: 'output-is-input' },
    { kind: 'refused', code: 'output-is-input' },
  ]);
});

test('an input reached through a linked output folder is protected too', async () => {
  world.write('in/a.xlsx');
  symlinkSync(path.join(world.cwd, 'in'), path.join(world.cwd, 'out'));
  expect(await plan(['in'], 'out')).toMatchObject([{ code: 'output-is-input' }]);
});

test('two inputs of one name: the first keeps the name, the second is refused', async () => {
  world.write('x/A.xlsx');
  world.write('y/a.xlsx');
  expect(await plan(['x', 'y'], 'out')).toMatchObject([
    { kind: 'copy' },
    { kind: 'refused', code: 'output-collision', other: 'x/A.xlsx' },
  ]);
});

test('--resume passes by what is there and newer, and only that', async () => {
  const input = world.write('in/a.xlsx');
  const output = world.write('out/a.xlsx');
  utimesSync(input, 1000, 1000);
  utimesSync(output, 2000, 2000);
  expect(await plan(['in'], 'out')).toMatchObject([{ kind: 'copy' }]);
  expect(await plan(['in'], 'out', true)).toEqual([{ kind: 'done' }]);
  utimesSync(input, 3000, 3000);
  expect(await plan(['in'], 'out', true)).toMatchObject([{ kind: 'copy' }]);
});

test('in place, a link is followed to the file', async () => {
  const real = world.write('real/a.xlsx');
  symlinkSync(real, path.join(world.cwd, 'link.xlsx'));
  const { inputs } = await collectInputs(['link.xlsx'], { cwd: world.cwd, exclude: null, known: [] });
  expect(await planOutputs(inputs, 'in-place')).toEqual([
    { kind: 'in-place', absolute: real, shown: 'link.xlsx' },
  ]);
});
