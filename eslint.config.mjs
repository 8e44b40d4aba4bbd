import tseslint from 'typescript-eslint';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

/** Who may import whom (docs/architecture.md). Each row: ring, and what it must not import. */
export const RINGS = [
  {
    ring: 'src/domain',
    forbidden: [
      'src/application',
      'src/excel',
      'src/files',
      'src/xlsx',
      'src/docx',
      'src/functions',
      'src/commands',
      'src/taskpane',
      'src/cli',
      'src/messages',
      'workbench',
    ],
  },
  {
    ring: 'src/messages',
    forbidden: [
      'src/application',
      'src/excel',
      'src/files',
      'src/xlsx',
      'src/docx',
      'src/functions',
      'src/commands',
      'src/taskpane',
      'src/cli',
      'workbench',
    ],
  },
  {
    ring: 'src/application',
    forbidden: [
      'src/excel',
      'src/files',
      'src/xlsx',
      'src/docx',
      'src/functions',
      'src/commands',
      'src/taskpane',
      'src/cli',
      'workbench',
    ],
  },
  {
    ring: 'src/excel',
    forbidden: ['src/xlsx', 'src/docx', 'src/functions', 'src/commands', 'src/taskpane', 'src/cli', 'workbench'],
  },
  {
    ring: 'src/files',
    forbidden: [
      'src/excel',
      'src/xlsx',
      'src/docx',
      'src/functions',
      'src/commands',
      'src/taskpane',
      'src/cli',
      'workbench',
    ],
  },
  {
    ring: 'src/xlsx',
    forbidden: ['src/excel', 'src/functions', 'src/commands', 'src/taskpane', 'src/cli', 'workbench'],
  },
  {
    ring: 'src/docx',
    forbidden: ['src/excel', 'src/xlsx', 'src/functions', 'src/commands', 'src/taskpane', 'src/cli', 'workbench'],
  },
  {
    ring: 'src/functions',
    forbidden: ['src/excel', 'src/xlsx', 'src/docx', 'src/commands', 'src/taskpane', 'src/cli', 'workbench'],
  },
  { ring: 'src/commands', forbidden: ['src/xlsx', 'src/docx', 'src/functions', 'src/cli', 'workbench'] },
  { ring: 'src/taskpane', forbidden: ['src/cli', 'workbench'] },
  { ring: 'src/cli', forbidden: ['src/excel', 'src/functions', 'src/commands', 'src/taskpane', 'workbench'] },
  { ring: 'workbench', forbidden: ['src/taskpane', 'src/commands', 'src/functions', 'src/excel', 'src/cli'] },
];

const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'];
const HOST_GLOBALS = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'process',
  'require',
  'Date',
  'setTimeout',
  'fetch',
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'out/**',
      'node_modules/**',
      'coverage/**',
      'test/architecture/violations/**',
      'webpack.config.js',
      'static/**',
      'workbench/samples/**',
      'scripts/samples/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.cjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: RINGS.flatMap(({ ring, forbidden }) =>
            forbidden.map((from) => ({
              target: `./${ring}`,
              from: `./${from}`,
              message: `${ring} must not import ${from} (docs/architecture.md).`,
            })),
          ),
        },
      ],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ['src/domain/**', 'src/messages/**'],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...HOST_GLOBALS] },
  },
  {
    files: ['src/application/**', 'src/files/**', 'src/xlsx/**', 'src/docx/**', 'src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'react', 'react-dom', '@fluentui/*'],
              message: 'The domain knows no Node, React or DOM.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/excel/**', 'src/commands/**', 'src/taskpane/**'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  { files: ['src/cli/**', 'scripts/**', 'workbench/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Requests come from JavaScript that keeps to no type, and callbacks change what the compiler thinks it knows.
    files: ['workbench/**'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    // Office.js takes the words of an enum as plain texts, as every sample does.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'import-x/no-default-export': 'off' },
  },
  // CommonJS by name: require is its import.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
