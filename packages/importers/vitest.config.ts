import { defineConfig } from 'vitest/config';

// Tests read the sources of sibling packages, so that they need no build.
const conditions = ['@nianbao/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // A slow machine must not fail a test: no test is timed.
  test: { testTimeout: 120_000, hookTimeout: 300_000, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
