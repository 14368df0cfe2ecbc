import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'test/consumers/*/',
      'dist',
      'node_modules',
      '**/generated/**',
      'coverage',
      '.cache',
      'demo/treaty-*.js',
    ],
  },
  ...tseslint.configs.strict,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/accessible-name': 'off', // does not see a label's `for`; axe does
      'lit-a11y/click-events-have-key-events': 'off', // the keys are heard where the focus is, further out
      'lit-a11y/no-redundant-role': 'off', // a table laid out anew needs its roles said
    },
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // `noUncheckedIndexedAccess` asks for them
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A mapped type becomes an interface that others can add to.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'wc/guard-super-call': 'off', // the superclass is always Lit's
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      // Pages with an old framework replace both by others.
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'Pages replace it with one that knows no lengths.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[arguments.length=0][callee.property.name="entries"]',
          message: 'Pages replace that of arrays with one that gives no indices.',
        },
      ],
    },
  },
  {
    // A language is one whole file, as long as its plural forms make it: Arabic has six of each.
    files: ['src/i18n/{ar,en,es,fr,ru,zh}.ts'],
    rules: { 'max-lines': 'off' },
  },
);
