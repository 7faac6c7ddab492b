// The borders of ARCHITECTURE.md, held by zones: a room may import only what its line allows.
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const zone = (target, from, message, except = []) => ({ target, from, message, except });

const zones = [
  zone('./src/core', './src', 'core imports only decimal.js and itself', ['./core']),
  zone('./src/core/rules', './src/core/score', 'rules compare, they do not score', [
    './verdict.ts',
    './standing.ts',
  ]),
  zone('./src/workbook/excel', './src/workbook/xlsx', 'one adapter never knows the other'),
  zone('./src/workbook/xlsx', './src/workbook/excel', 'one adapter never knows the other'),
  zone('./src/pane', './src/workbook/excel', 'the pane knows the port only'),
  zone('./src/pane', './src/workbook/xlsx', 'the pane knows the port only'),
  zone('./src/pane', ['./src/taskpane', './src/workbench', './src/cli'], 'no room imports an entry'),
  zone(
    './src/workbook',
    ['./src/taskpane', './src/workbench', './src/cli', './src/pane'],
    'no room imports an entry',
  ),
  zone(
    './src/cli',
    ['./src/pane', './src/taskpane', './src/workbench', './src/workbook/excel'],
    'the command line has no pane',
  ),
  zone(
    './src/workbench',
    ['./src/taskpane', './src/cli', './src/workbook/excel'],
    'the workbench has no Office',
  ),
  zone(
    './src/taskpane',
    ['./src/workbench', './src/cli', './src/workbook/xlsx'],
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
