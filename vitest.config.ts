import { defineConfig } from 'vitest/config';

/** The suites, each run on its own by tools/test.ts and tools/check/check.ts. */
export default defineConfig({
  test: {
    // Nothing here waits on a clock; this only ends what hangs.
    testTimeout: 30_000,
    // Vitest leaves one core idle by itself, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{architecture,build,site-checks,site,fixtures}/**'],
        },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        // Looks at dist, which must be built before.
        test: {
          name: 'site',
          include: ['tests/site-checks/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        // Each test builds a site of its own: one at a time, in peace.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
