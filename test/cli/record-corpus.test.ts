/** Every finding of comparisons, wrong and right: tables of the corpus against an approved version, a ledger and last year made from them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { houseEngine } from '../../src/cli/batch/house-engine';
import { record } from '../../src/core/messages/zh-CN/record';
import { RECORD_RULES, type RecordRule } from '../../src/core/record/record-rules';
import type { Report, ReportFinding } from '../../src/core/report/model';
import {
  DEPARTMENT,
  LEDGER_KINDS,
  LEDGER_LINES,
  type LedgerKind,
  type ProjectKey,
  type Side,
  USUAL_PROJECTS,
  ledgerOf,
  sheetName,
  tableOf,
} from './support/corpus-department';
import { type Found, type MessageKey, type Plant, RIGHT, type Spot, WRONG } from './support/record-plants';
import { reportMisfits } from './support/report-schema';
import { World } from './support/world';

const SIDES: readonly Side[] = ['own', 'approved', 'last'];
/** After all the others, so that it is the second of two. */
const COPY = 'z-copy.xlsx';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  world.remove();
});

function put(name: string, bytes: Buffer): void {
  const file = path.join(world.cwd, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** What is said, as the JSON report has it; only what compares. */
interface Said extends Pick<ReportFinding, 'rule' | 'severity' | 'cell' | 'related' | 'message'> {
  readonly path: string;
  readonly sheet: string;
  readonly counterpart: ReportFinding['counterpart'];
}

function saidIn({ workbooks }: Report): Said[] {
  const pick = (
    at: string,
    sheet: string,
    { rule, severity, cell, related, message, counterpart }: ReportFinding,
  ) =>
    counterpart === undefined
      ? []
      : [{ path: at, sheet, rule, severity, cell, related, message, counterpart }];
  return workbooks.flatMap((book) => [
    ...book.tables.flatMap(({ sheet, findings }) => findings.flatMap((each) => pick(book.path, sheet, each))),
    ...(book.findings ?? []).flatMap((each) => pick(book.path, each.sheet, each)),
  ]);
}

async function compare(
  plant: Omit<Plant, 'found'>,
  kind: LedgerKind,
): Promise<{ said: Said[]; ledger: string }> {
  for (const side of SIDES) {
    const projects: ProjectKey[] = USUAL_PROJECTS.filter((key) => plant.less?.[side] !== key);
    const more = plant.more?.[side];
    for (const key of more === undefined ? projects : [...projects, more]) {
      put(`${side}/${DEPARTMENT[key].file}`, tableOf(side, key, plant.cells?.[side]?.[key] ?? {}));
    }
  }
  if (plant.copy !== undefined) put(`own/${COPY}`, tableOf('own', ...plant.copy));
  const lines = plant.ledger?.(LEDGER_LINES) ?? LEDGER_LINES;
  const { name, bytes } = ledgerOf(kind, lines, plant.total);
  put(name, bytes);
  const against = plant.isDepartment
    ? ['--across']
    : ['--baseline', 'approved', '--last-year', 'last', '--ledger', name];
  const { stdout, stderr } = await world.run(['check', 'own', ...against, '--format', 'json'], houseEngine);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  expect(reportMisfits(report)).toEqual([]);
  expect(report.workbooks.filter(({ status }) => status !== 'ok')).toEqual([]);
  return { said: saidIn(report), ledger: name };
}

interface Position {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string | null;
}

function positionOf(spot: Spot, ledger: string, copied: ProjectKey | undefined): Position {
  if (spot.length === 2) return { path: ledger, sheet: '台账', cell: spot[1] };
  const [side, project, cell] = spot;
  if (project !== 'copy')
    return { path: `${side}/${DEPARTMENT[project].file}`, sheet: sheetName(project), cell };
  return { path: `${side}/${COPY}`, sheet: copied === undefined ? '' : sheetName(copied), cell };
}

function ruleOf(key: MessageKey): RecordRule {
  const rule = RECORD_RULES.find(({ id }) => key === id || key.startsWith(`${id}.`));
  if (rule === undefined) throw new Error(key);
  return rule;
}

/** The sentence of that key with anything in its gaps. */
function sentence(key: MessageKey): RegExp {
  const parts = record[key].split(/\{\w+\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

function expectedOf({ key, severity, at, other, related }: Found, ledger: string, plant: Plant): Said {
  const own = positionOf(at, ledger, plant.copy?.[0]);
  const rule = ruleOf(key);
  return {
    path: own.path,
    sheet: own.sheet,
    rule: rule.id,
    severity: severity ?? rule.severity,
    cell: own.cell ?? '',
    related: [...(related ?? [])],
    message: expect.stringMatching(sentence(key)) as string,
    counterpart: other === null ? null : positionOf(other, ledger, plant.copy?.[0]),
  };
}

const orderly = (all: readonly Said[]): Said[] =>
  [...all].sort((a, b) =>
    `${a.rule} ${a.path} ${a.cell}`.localeCompare(`${b.rule} ${b.path} ${b.cell}`, 'en'),
  );

/** What depends on the ledger is the same with every export of it. */
const kindsFor = ({ ledger, total }: Omit<Plant, 'found'>): readonly LedgerKind[] =>
  ledger === undefined && total === undefined ? ['元 .csv'] : LEDGER_KINDS;

test('every rule, and every sentence of every rule, has its case', () => {
  const keys = new Set<string>(WRONG.flatMap(({ found }) => found.map(({ key }) => key)));
  expect([...keys].sort()).toEqual(Object.keys(record).sort());
  expect(Object.keys(RIGHT).sort()).toEqual(RECORD_RULES.map(({ id }) => id).sort());
  expect(new Set([...keys].map((key) => ruleOf(key as MessageKey).id)).size).toBe(RECORD_RULES.length);
});

test.each(LEDGER_KINDS)('where nothing differs nothing is said, ledger in %s', async (kind) => {
  expect((await compare({ name: '' }, kind)).said).toEqual([]);
});

describe('wrong: one difference, and exactly what is to be said about it, with both cells', () => {
  test.each(WRONG.flatMap((plant) => kindsFor(plant).map((kind) => [plant.name, kind, plant] as const)))(
    '%s (%s)',
    async (_, kind, plant) => {
      const { said, ledger } = await compare(plant, kind);
      expect(orderly(said)).toEqual(orderly(plant.found.map((each) => expectedOf(each, ledger, plant))));
    },
  );
});

describe('right: what is no difference', () => {
  test.each(
    Object.entries(RIGHT).flatMap(([rule, plants]) =>
      plants.flatMap((plant) => kindsFor(plant).map((kind) => [rule, plant.name, kind, plant] as const)),
    ),
  )('%s: %s (%s)', async (_, __, kind, plant) => {
    expect((await compare(plant, kind)).said).toEqual([]);
  });
});
