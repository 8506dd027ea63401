const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': '@swc/jest' },
  // Packages come as JavaScript; `dist` is what the stories start as a process of its own.
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/apps', '<rootDir>/libs'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/portal/'],
      testMatch: ['**/*.spec.ts'],
      setupFiles: ['<rootDir>/test/support/seed.ts'],
    },
    {
      displayName: 'portal',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/apps/portal'],
      testMatch: ['**/*.spec.{ts,tsx}'],
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/apps/portal/testing/styles.mjs' },
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/apps/portal/dist/'],
      transform: {
        '^.+\\.tsx?$': [
          '@swc/jest',
          {
            swcrc: false,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2023',
            },
            module: { type: 'es6' },
          },
        ],
      },
      setupFiles: ['<rootDir>/apps/portal/testing/set-up.mjs'],
    },
    {
      ...shared,
      displayName: 'stories',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.e2e-spec.ts'],
      setupFiles: ['<rootDir>/test/support/seed.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
    },
  ],
};
