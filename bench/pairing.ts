/**
 * How well projects and indicators of two records are paired, on generated department years: projects renamed, reordered,
 * merged, split, dropped and added; indicators reworded, dropped and added. Prints precision and recall, and fails below
 * the floor. A merged or split project has no single partner: any pair stated for it under a new name is counted as wrong.
 */
import { pairIndicators } from '../src/core/record/pair-indicators';
import { pairProjects, projectFacts } from '../src/core/record/pair-projects';
import type { Pairing } from '../src/core/record/assign';
import { type DepartmentYear, departmentYear } from '../test/generator/department-year';

const YEARS = Number(process.argv[2] ?? 400);
const FLOOR = { precision: 0.99, recall: 0.95 };

class Score {
  stated = 0;
  right = 0;
  wanted = 0;
  readonly wrong: string[] = [];

  count(
    pairing: Pairing,
    truth: ReadonlyMap<number, number>,
    name: (left: number, right: number) => string,
  ): void {
    this.wanted += truth.size;
    for (const { left, right } of pairing.pairs) {
      this.stated += 1;
      if (truth.get(left) === right) this.right += 1;
      else this.wrong.push(name(left, right));
    }
  }

  get precision(): number {
    return this.stated === 0 ? 1 : this.right / this.stated;
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.right / this.wanted;
  }
}

const projects = new Score();
const indicators = new Score();
const likely = { stated: 0, right: 0 };
const broken = { all: 0, doubted: 0, stated: 0 };
const renamed = { all: 0, found: 0 };

function measure(year: DepartmentYear): void {
  const lefts = year.after.map(projectFacts);
  const rights = year.before.map(projectFacts);
  const pairing = pairProjects(lefts, rights, new Map());
  projects.count(
    pairing,
    year.projects,
    (left, right) => `${year.after[left]?.name ?? ''} ↔ ${year.before[right]?.name ?? ''}`,
  );
  for (const { left, right, certainty } of pairing.pairs) {
    if (certainty !== 'likely') continue;
    likely.stated += 1;
    if (year.projects.get(left) === right) likely.right += 1;
  }
  for (const left of year.renamed) {
    renamed.all += 1;
    if (pairing.pairs.some((pair) => pair.left === left && pair.right === year.projects.get(left)))
      renamed.found += 1;
  }
  for (const left of year.broken) {
    broken.all += 1;
    if (pairing.pairs.some((pair) => pair.left === left)) broken.stated += 1;
    if (pairing.doubts.some((doubt) => doubt.left === left)) broken.doubted += 1;
  }
  for (const [left, truth] of year.indicators) {
    const right = year.projects.get(left);
    const [mine, theirs] = [year.after[left], right === undefined ? undefined : year.before[right]];
    if (mine === undefined || theirs === undefined) continue;
    indicators.count(
      pairIndicators(mine.indicators, theirs.indicators, new Map()),
      truth,
      (a, b) => `${mine.indicators[a]?.level3 ?? ''} ↔ ${theirs.indicators[b]?.level3 ?? ''}`,
    );
  }
}

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

function print(title: string, score: Score): boolean {
  const passed = score.precision >= FLOOR.precision && score.recall >= FLOOR.recall;
  console.log(
    `${title}: precision ${percent(score.precision)} (${String(score.right)} of ${String(score.stated)} pairs stated), ` +
      `recall ${percent(score.recall)} (${String(score.right)} of ${String(score.wanted)})${passed ? '' : '  BELOW THE FLOOR'}`,
  );
  for (const wrong of score.wrong.slice(0, 8)) console.log(`  wrong: ${wrong}`);
  return passed;
}

const started = performance.now();
for (let seed = 1; seed <= YEARS; seed += 1) measure(departmentYear(seed));
console.log(`${String(YEARS)} department years in ${((performance.now() - started) / 1000).toFixed(1)} s`);
const passed = [print('projects', projects), print('indicators', indicators)].every((each) => each);
console.log(
  `renamed projects found: ${String(renamed.found)} of ${String(renamed.all)}; pairs stated as likely: ${String(likely.right)} of ${String(likely.stated)} right; ` +
    `merged or split under a new name: ${String(broken.all)}, left to the user ${String(broken.doubted)}, wrongly stated ${String(broken.stated)}`,
);
process.exitCode = passed ? 0 : 1;
