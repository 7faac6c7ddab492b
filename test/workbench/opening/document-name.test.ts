import { documentName } from '../../../src/workbench/opening/document-name';

it.each([
  ['自评表.xlsx', '自评表.xlsx'],
  ['自评表 (1).xlsx', '自评表.xlsx'],
  ['自评表（12）.XLSX', '自评表.xlsx'],
  ['自评表 - 副本.xlsx', '自评表.xlsx'],
  ['自评表 - 副本 (2).xlsx', '自评表.xlsx'],
  ['table - Copy.xlsx', 'table.xlsx'],
  ['(1).xlsx', '(1).xlsx'],
  ['2024(2023).xlsx', '2024(2023).xlsx'],
  ['无后缀', '无后缀'],
])('%s is named %s', (file, name) => {
  expect(documentName(file)).toBe(`workbench ${name}`);
});
