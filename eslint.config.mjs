import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Strict rules that know the types; each departure from them says why. Layout is Prettier's. */
export default defineConfig(
  // What is built, and data: facts and fixtures are judged by `npm run check`.
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'data/', 'public/', 'releases/', 'tests/fixtures/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A rule cannot hold a ceiling: scripts/non-null.test.ts counts them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A count in a sentence is a count; anything else that turns into text by itself is a slip.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => response.end()` and `return refuse(…)` say what they do.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty cell says nothing: `note || null` means it.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `[...text]` is its code points, which is what is wanted wherever letters are counted or turned.
      '@typescript-eslint/no-misused-spread': 'off',
      // `rank === null || rank.place > 3` says more than `rank?.place`.
      '@typescript-eslint/prefer-optional-chain': 'off',
    },
  },
  // `expect.objectContaining()` and its like are `any` by vitest's own types.
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    // Plain JavaScript, run by hand when the boundaries must be remade.
    files: ['scripts/build-boundaries.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  astro.configs.recommended,
);
