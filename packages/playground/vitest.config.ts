import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A slow machine must not fail a test: no test is timed.
  test: { testTimeout: 120_000, hookTimeout: 300_000, include: ['test/**/*.test.ts'], passWithNoTests: true },
});
