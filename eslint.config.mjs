import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Time is an argument: the clock is read in `platform`, and handed down from there. */
const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the time as an argument; the clock is read in libs/platform.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take the time as an argument; the clock is read in libs/platform.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Take the time as an argument; the clock is read in libs/platform.',
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'Take the time as an argument; the clock is read in libs/platform.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', '**/*.generated.ts', 'apps/portal/src/**/generated/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/portal/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...NO_CLOCK],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers and instants print well; objects and undefined are still caught.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Nest's modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `() => this.stop()` says enough where the result is void.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `verbatimModuleSyntax` makes the compiler ask for `import type` where it may stand; injected
      // classes must stay values for Nest's metadata, which the linter cannot always see.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Async methods that keep an interface (a guard, a gateway, a mock) need nothing to await.
      '@typescript-eslint/require-await': 'off',
      // Nest declares its options as classes and takes literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `||` on an empty string is meant as often as not.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['apps/portal/**/*.ts', 'apps/portal/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Nothing compiles our components; what could not be compiled is fine as it is.
      'react-hooks/incompatible-library': 'off',
      // A handler that starts something async is how React does it; its failures go to the query client.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // The portal's countdowns run on the server's clock, which it reads from its own.
    files: [
      'libs/platform/**',
      'apps/portal/src/api/server-clock.ts',
      'test/**',
      'migrations/**',
      '**/*.spec.{ts,tsx}',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/*.e2e-spec.ts', 'test/**'],
    rules: {
      'no-console': 'off',
      // Jest's asymmetric matchers are `any` by their own types.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
