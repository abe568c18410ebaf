import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'eval/**/*.test.ts',
      'web/**/*.test.ts',
      'web/**/*.test.tsx',
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores is the smallest machine the project promises to build on.
    maxWorkers: 2,
  },
});
