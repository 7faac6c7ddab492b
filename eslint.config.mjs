// The borders of ARCHITECTURE.md, held by zones: a room may import only what its line allows.
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const zone = (target, from, message, except = []) => ({ target, from, message, except });

const within = (...paths) => paths.map((path) => `./src/${path}`);

const FILE_ADAPTERS = within(
  'workbook/xlsx',
  'workbook/legacy',
  'workbook/doc',
  'workbook/docx',
  'workbook/text',
  'workbook/csv',
  'workbook/html',
  'workbook/ofd',
  'workbook/pdf',
  'workbook/xml-2003',
);
/** What judges a table, in the order of the way from the grid to the edits. */
const JUDGING = within(
  'core/policy',
  'core/score',
  'core/rules',
  'core/assess.ts',
  'core/assess-workbook.ts',
  'core/cross-tables.ts',
  'core/plan',
  'core/record',
  'core/report',
  'core/letter',
);
/** They are texts first. */
const isTextOf = (path, other) => /\/(?:csv|html|xml-2003)$/.test(path) && other.endsWith('/text');
const ENTRIES = within('taskpane', 'workbench', 'cli');

const zones = [
  zone('./src/core', './src', 'core imports only decimal.js and itself', ['./core']),
  zone('./src/core/table', [...JUDGING, ...within('core/narrative')], 'a table is read before it is judged'),
  zone('./src/core/quantity', JUDGING, 'a cell is read before it is judged'),
  zone('./src/core/narrative', JUDGING.slice(1), 'texts are read before they are judged'),
  zone(
    './src/core/rules',
    within(
      'core/assess.ts',
      'core/assess-workbook.ts',
      'core/plan',
      'core/formula',
      'core/table/recognize.ts',
    ),
    'rules compare what they are given',
  ),
  zone('./src/core/rules', './src/core/score', 'rules compare, they do not score', [
    './amounts.ts',
    './facts.ts',
    './owed-scores.ts',
    './verdict.ts',
  ]),
  zone('./src/core/score', './src/core/rules', 'what is compared is scored first'),
  zone(
    './src/workbook',
    JUDGING.filter((path) => path !== './src/core/letter'),
    'an adapter does not judge',
  ),
  zone('./src/workbook/excel', FILE_ADAPTERS, 'one adapter never knows the other'),
  ...FILE_ADAPTERS.map((path) =>
    zone(
      path,
      ['./src/workbook/excel', ...FILE_ADAPTERS.filter((other) => other !== path && !isTextOf(path, other))],
      'one adapter never knows the other',
    ),
  ),
  zone(
    within(
      'workbook/guard',
      'workbook/zip',
      'workbook/xml',
      'workbook/package',
      'workbook/word',
      'workbook/page',
    ),
    ['./src/workbook/excel', ...FILE_ADAPTERS],
    'what all file adapters share knows none of them',
  ),
  zone(
    './src/pane',
    [
      ...FILE_ADAPTERS,
      ...within('workbook/excel', 'workbook/open-workbook.ts', 'workbook/open-comparison.ts'),
    ],
    'the pane knows the port only',
  ),
  zone('./src/pane', ENTRIES, 'no room imports an entry'),
  zone('./src/workbook', [...ENTRIES, './src/pane'], 'no room imports an entry'),
  zone(
    './src/cli',
    within('pane', 'taskpane', 'workbench', 'workbook/excel'),
    'the command line has no pane',
  ),
  zone('./src/workbench', within('taskpane', 'cli', 'workbook/excel'), 'the workbench has no Office'),
  // Files to compare with are opened by workbook/open-comparison.ts, in a worker.
  zone(
    './src/taskpane',
    [...FILE_ADAPTERS, ...within('workbench', 'cli', 'workbook/open-workbook.ts')],
    'the task pane opens no files',
  ),
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/fixtures/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ['**/*.ts', '**/*.tsx'],
  })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, regexp },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx'] } } },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { maxDepth: 3 }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@microsoft/office-js-helpers',
              message: 'Only src/workbook/excel/report-sheet.ts may use it.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.|decimal\\.js$)', message: 'core may import only decimal.js and itself' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Date', 'Intl', 'console', 'fetch'],
    },
  },
  {
    files: ['src/pane/**/*.tsx', 'src/taskpane/**/*.tsx', 'src/workbench/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/workbook/excel/report-sheet.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'import-x/no-restricted-paths': 'off',
    },
  },
);
