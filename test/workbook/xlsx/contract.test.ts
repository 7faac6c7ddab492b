import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import type { Workbook } from '../../../src/workbook/workbook';
import type { ContractSeed } from '../contract';
import { workbookContract } from '../contract';
import { buildXlsx } from './build-xlsx';

async function open(seed: ContractSeed): Promise<Workbook> {
  const outcome = await openXlsx(buildXlsx(seed), 'seed.xlsx', { onReveal: () => undefined });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.workbook;
}

workbookContract('XlsxWorkbook', open);
