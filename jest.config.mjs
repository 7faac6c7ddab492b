const transform = {
  '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
// These ship ES modules only in a usable form, so jest has to transform them.
const transformIgnorePatterns = ['/node_modules/(?!(?:numfmt|unpdf)/)'];
const moduleNameMapper = {
  '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
  '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
};
const shared = { transform, transformIgnorePatterns, moduleNameMapper };

export default {
  // No test takes a sixth of this on a machine of its own; what never ends ends here, however slow the machine and busy with other work.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,workbook,cli,docs,pane,taskpane,workbench}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost/taskpane.html' },
      testMatch: ['<rootDir>/test/office-host/**/*.test.ts'],
    },
    // These two look at the build.
    {
      ...shared,
      displayName: 'project',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/project/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
