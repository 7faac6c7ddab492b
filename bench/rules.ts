/**
 * Plants every rule's defect into clean generated forms and prints recall and false alarms.
 *   npm run bench:rules -- [--seeds 45] [--clean 400] [--rule total] [--show 3] [--from 1]
 *   npm run bench:rules -- --rule total --seed 17     one planted sheet as text, with what was said
 *   npm run bench:rules -- --clean-seed 17            one clean sheet as text, with what was said
 */
import { dumpGrid } from '../test/generator/dump';
import { planForm, sheetOfPlans, type GeneratedSheet } from '../test/generator/generate';
import {
  assessmentOf,
  judgeSheet,
  mutatorsOf,
  plantedSheet,
  runClean,
  runMutator,
  said,
} from '../test/generator/rule-bench';
import { seeded } from '../test/generator/random';
import { compareTable } from '../test/generator/compare';

function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}
const numberOption = (name: string, fallback: number): number => Number(option(name) ?? fallback);

function showSheet(sheet: GeneratedSheet): void {
  console.log(dumpGrid(sheet.grid));
  const assessments = judgeSheet(sheet);
  for (const truth of sheet.truths) {
    const assessment = assessmentOf(assessments, truth);
    console.log(`features: ${truth.features.join('; ')}`);
    if (assessment === null) {
      console.log('no table read');
      continue;
    }
    console.log(`layout ${assessment.table.layout}, policy ${assessment.policy.id}`);
    for (const miss of compareTable(truth, assessment.table).misses) {
      console.log(`  misread ${miss.path}: expected ${miss.expected}, got ${miss.got}`);
    }
    for (const finding of assessment.findings) {
      console.log(
        `  ${finding.severity} ${said(finding)} [${finding.message.key} ${JSON.stringify(finding.message.data)}]`,
      );
    }
  }
}

function showPlanted(rule: string, seed: number): void {
  for (const mutator of mutatorsOf(rule)) {
    const planted = plantedSheet(mutator, seed);
    if (planted === null) continue;
    console.log(`### ${mutator.rule}: ${mutator.name}, expected at ${planted.planted.at.join(' or ')}`);
    showSheet(planted.sheet);
  }
}

function cleanSheet(seed: number): GeneratedSheet {
  // The same sheet as runClean judges.
  const draw = seeded(seed).fork('arrangement').next();
  const arrangement = draw < 0.6 ? 'single' : draw < 0.85 ? 'stacked' : 'beside';
  const plans = [planForm(seed), ...(arrangement === 'single' ? [] : [planForm(seed * 31 + 7919)])];
  return sheetOfPlans(plans, seeded(seed).fork('sheet'), { arrangement });
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, n]) => `${word} ${String(n)}`)
    .join(', ');
}

type Planted = ReturnType<typeof runMutator>[number];
type Mutator = ReturnType<typeof mutatorsOf>[number];

function printLine({ rule, name }: Mutator, results: readonly Planted[]): void {
  const hits = results.filter((result) => result.found).length;
  const read = results.filter((result) => result.misread === 0);
  const readHits = read.filter((result) => result.found).length;
  const extra = results.filter((result) => result.extra.length > 0).length;
  console.log(
    `${rule.padEnd(28)}${name.padEnd(46)}${String(results.length).padStart(8)}${String(hits).padStart(7)}` +
      `${(hits / Math.max(1, results.length)).toFixed(3).padStart(8)}${String(extra).padStart(7)}` +
      (readHits / Math.max(1, read.length)).toFixed(3).padStart(14),
  );
}

/** What was missed and what was said beside it, with seeds to look at. */
function notesOn({ rule, name }: Mutator, results: readonly Planted[], show: number): string[] {
  const notes: string[] = [];
  const missed = results.filter((result) => !result.found);
  const clearly = missed.filter((result) => result.misread === 0);
  if (missed.length > 0) {
    const seeds = clearly.map((r) => `${String(r.seed)}${r.elsewhere ? '*' : ''}`).slice(0, 8);
    notes.push(
      `${rule} (${name}) missed, read right: ${seeds.join(' ') || 'none'}; misread: ${String(missed.length - clearly.length)}`,
    );
  }
  const beside = results.filter((result) => result.extra.length > 0 && result.misread === 0);
  if (beside.length > 0) {
    const rules = tally(beside.flatMap((r) => r.extra.map((e) => e.split('@')[0] ?? '')));
    const seeds = beside.map((r) => r.seed).slice(0, 6);
    notes.push(`${rule} (${name}) extra: ${rules}; seeds ${seeds.join(' ')}`);
  }
  for (const result of [...clearly, ...beside].slice(0, show)) {
    notes.push(`   ${String(result.seed)} ${result.found ? 'found' : 'MISSED'} ${result.extra.join('; ')}`);
  }
  return notes;
}

function printClean(from: number, count: number, show: number): void {
  const clean = Array.from({ length: count }, (_, i) => runClean(from + i));
  const tables = clean.reduce((sum, result) => sum + result.tables, 0);
  const alarmed = clean.filter((result) => result.alarms.length > 0);
  const alarmedRead = alarmed.filter((result) => result.misread === 0);
  console.log(
    `clean: ${String(clean.length)} sheets, ${String(tables)} tables, sheets with an error or warning: ${String(alarmed.length)} (${String(alarmedRead.length)} of them read right)`,
  );
  console.log(`  alarms: ${tally(alarmedRead.flatMap((r) => r.alarms.map((a) => a.split('@')[0] ?? '')))}`);
  for (const result of alarmedRead.slice(0, Math.max(show * 5, 12))) {
    console.log(`  ${String(result.seed)}: ${result.alarms.slice(0, 4).join('; ')}`);
  }
}

function main(): void {
  const rule = option('rule');
  const seed = option('seed');
  const cleanSeed = option('clean-seed');
  if (cleanSeed !== null) {
    showSheet(cleanSheet(Number(cleanSeed)));
    return;
  }
  if (rule !== null && seed !== null) {
    showPlanted(rule, Number(seed));
    return;
  }
  const wanted = numberOption('seeds', 40);
  const from = numberOption('from', 1);
  const show = numberOption('show', 0);
  const all: Planted[] = [];
  const notes: string[] = [];
  console.log(`${'rule'.padEnd(28)}${'defect'.padEnd(46)} planted  found  recall  extra  read right: recall`);
  for (const mutator of mutatorsOf(rule)) {
    const results = runMutator(mutator, wanted, from);
    printLine(mutator, results);
    notes.push(...notesOn(mutator, results, show));
    all.push(...results);
  }
  const found = all.filter((result) => result.found).length;
  const extras = all.filter((result) => result.extra.length > 0).length;
  console.log(notes.join('\n'));
  console.log(
    `\nplanted ${String(all.length)}, found ${String(found)}, recall ${(found / Math.max(1, all.length)).toFixed(4)}; ` +
      `cases with an unexplained error or warning beside the defect: ${String(extras)}`,
  );
  printClean(from, numberOption('clean', 400), show);
}

main();
