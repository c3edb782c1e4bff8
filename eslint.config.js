import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { layerRules } from './tools/check/layers/eslint.ts';
import { readLayers } from './tools/check/layers/table.ts';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.old/',
      '.astro/',
      '.cache/',
      '.build/',
      '.cms/',
      'content/',
      'tests/fixtures/',
      'public/',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  astro.configs.recommended,
  {
    // TypeScript itself finds unknown names, and knows which of them are types.
    rules: {
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['{src,tools,tests}/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // A readable page shape has no text from data as HTML; Prose is the one place that may.
    files: ['src/**/*.astro'],
    ignores: ['src/components/prose/**'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: ['src/client/**/*.ts', 'src/search/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'The page policy forbids it: use textContent, createElement and append.',
        })),
      ],
    },
  },
  layerRules(readLayers()),
);
