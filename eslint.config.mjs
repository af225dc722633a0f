import js from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { filePlace } from './tools/generators/lint/file-place.mjs';

// Without a project graph the dependency rule skips itself, and an old one judges by what was.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync();

const specs = ['**/*.spec.ts', '**/*.test-d.ts', '**/test/**/*.ts', '**/src/testing/**/*.ts'];

/** The dependency rule: who may import whom, by the tags in each package.json. */
const dependencies = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:platform', 'type:contract', 'type:kit'] },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:platform', 'type:kit'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:kit'] },
  { sourceTag: 'type:kit', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:sdk', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:tool', 'type:platform', 'type:contract', 'type:kit', 'type:sdk'] },
  { sourceTag: 'runtime:any', onlyDependOnLibsWithTags: ['runtime:any'] },
  { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['runtime:any', 'runtime:browser'] },
  { sourceTag: 'access:public', onlyDependOnLibsWithTags: ['access:public'] },
];

/** A test may stand on the running network and on any contract; only another app stays out of reach. */
const testDependencies = [
  { sourceTag: '*', onlyDependOnLibsWithTags: ['type:tool', 'type:platform', 'type:contract', 'type:kit', 'type:sdk'] },
];

const boundaries = (depConstraints) => ({
  '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: [], enforceBuildableLibDependency: false }],
});

/** What runs in any runtime imports neither a framework nor Node. */
const portableImports = {
  patterns: [
    {
      group: ['@nestjs/*', 'typeorm', 'typeorm/*', '@nats-io/*', 'rxjs', 'rxjs/*', 'node:*'],
      message: 'contract-kit, contracts, dutch-text, hsds, opening-hours and sdk run in any runtime: no framework, no Node.',
    },
  ],
};

const subjectMessage = 'Subjects come from the contract (`operation.subject`): nobody writes one by hand.';
const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Write a union of string literals.' },
  { selector: 'Literal[value=/^(req|evt)\\.[a-z]/]', message: subjectMessage },
  { selector: 'TemplateElement[value.raw=/^(req|evt)\\./]', message: subjectMessage },
];

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const nodeGlobals = readonly('Buffer', 'process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'AbortSignal');
const pageGlobals = readonly('window', 'document', 'location', 'navigator', 'sessionStorage', 'fetch', 'URL', 'crypto', 'SwaggerUIBundle');

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.halte/**', 'libs/sdk/src/generated/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.mjs'], extends: [js.configs.recommended], languageOptions: { globals: nodeGlobals } },
  { files: ['apps/*/pages/**/*.js'], extends: [js.configs.recommended], languageOptions: { globals: pageGlobals } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { project: ['./tsconfig.check.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx, 'import-x': importX, halte: { rules: { 'file-place': filePlace } } },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], conditionNames: ['halte-source', 'node', 'import', 'default'] }),
      ],
    },
    rules: {
      ...boundaries(dependencies),
      'halte/file-place': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      eqeqeq: 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['libs/{contract-kit,contracts,dutch-text,hsds,opening-hours,sdk}/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-imports': ['error', portableImports] },
  },
  {
    files: ['libs/contract-kit/src/**/*.ts', ...specs],
    rules: { 'no-restricted-syntax': ['error', syntax[0]] },
  },
  {
    files: specs,
    rules: {
      ...boundaries(testDependencies),
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['**/testing/global-*.ts', '**/testing/*-reporter.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['tools/**/*.ts', '**/src/main.ts', '**/src/migrate.ts'], rules: { 'no-console': 'off' } },
  prettier,
);
