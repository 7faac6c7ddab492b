/** Where each result goes, decided before anything is written, and which results may not be written at all. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { InputFile } from '../inputs/collect-inputs';

export type OutputPlan =
  | { readonly kind: 'copy'; readonly absolute: string; readonly shown: string }
  | { readonly kind: 'in-place'; readonly absolute: string; readonly shown: string }
  | {
      readonly kind: 'refused';
      readonly code: 'output-is-input' | 'output-collision';
      readonly other: string;
    }
  /** `--resume`: the result is there and newer. */
  | { readonly kind: 'done' };

export interface FolderTarget {
  /** As given. */
  readonly shown: string;
  readonly absolute: string;
  readonly resume: boolean;
}

/** One plan for each input, in the same order. */
export async function planOutputs(
  inputs: readonly InputFile[],
  target: FolderTarget | 'in-place',
): Promise<readonly OutputPlan[]> {
  const real = await Promise.all(inputs.map((input) => realPath(input.absolute)));
  if (target === 'in-place') {
    // Through a link the file itself is written, not the link replaced.
    return inputs.map((input, at) => ({
      kind: 'in-place',
      absolute: real[at] ?? input.absolute,
      shown: input.path,
    }));
  }
  const isInput = new Set(real);
  const takenBy = new Map<string, string>();
  const plans: OutputPlan[] = [];
  for (const input of inputs) {
    const absolute = path.join(target.absolute, input.relative);
    const shown = path.join(target.shown, input.relative).split(path.sep).join('/');
    // Some file systems hold names apart only by more than case and accents' composition.
    const name = absolute.normalize('NFC').toLowerCase();
    const other = takenBy.get(name);
    takenBy.set(name, other ?? input.path);
    if (isInput.has(await realPath(absolute))) {
      plans.push({ kind: 'refused', code: 'output-is-input', other: shown });
    } else if (other !== undefined) {
      plans.push({ kind: 'refused', code: 'output-collision', other });
    } else if (target.resume && (await isNewer(absolute, input.absolute))) {
      plans.push({ kind: 'done' });
    } else plans.push({ kind: 'copy', absolute, shown });
  }
  return plans;
}

async function realPath(file: string): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch {
    return path.resolve(file);
  }
}

async function isNewer(output: string, input: string): Promise<boolean> {
  try {
    const [made, given] = await Promise.all([fs.stat(output), fs.stat(input)]);
    return made.isFile() && made.mtimeMs >= given.mtimeMs;
  } catch {
    return false;
  }
}
