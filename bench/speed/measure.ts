/** Runs programs and looks at the clock and at their memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly milliseconds: number;
  /** Of all threads; `null` where the system does not tell. */
  readonly cpuMilliseconds: number | null;
  /** Peak resident memory; `null` where the system does not tell. */
  readonly megabytes: number | null;
  readonly status: number;
  readonly stdout: string;
}

const MILLISECONDS_BETWEEN_LOOKS = 10;

/** `null` where the program is not installed or ended by a signal. */
export function measure(program: string, argv: readonly string[]): Promise<Measured | null> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(program, argv, { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let peak: number | null = null;
    let cpu: number | null = null;
    const look = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
      cpu = cpuOf(child.pid) ?? cpu;
    }, MILLISECONDS_BETWEEN_LOOKS);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', () => {
      clearInterval(look);
      resolve(null);
    });
    child.once('close', (status) => {
      clearInterval(look);
      const milliseconds = performance.now() - started;
      resolve(
        status === null
          ? null
          : {
              milliseconds,
              cpuMilliseconds: cpu,
              megabytes: peak,
              status,
              stdout: Buffer.concat(chunks).toString('utf8'),
            },
      );
    });
  });
}

/** Linux keeps the peak itself, so that looking now and then misses nothing but the last moments. */
function peakOf(pid: number | undefined): number | null {
  try {
    const match = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return match?.[1] === undefined ? null : Number(match[1]) / 1024;
  } catch {
    return null;
  }
}

/** Ticks of a hundredth second in user and in system mode, after the name in brackets, which may hold spaces. */
function cpuOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** The slope of the best line through the logarithms: 1 for linear growth. */
export function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const x = mean(logs.map(([a]) => a));
  const y = mean(logs.map(([, b]) => b));
  const over = logs.reduce((all, [a, b]) => all + (a - x) * (b - y), 0);
  return over / logs.reduce((all, [a]) => all + (a - x) ** 2, 0);
}
