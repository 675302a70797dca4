import { defineConfig } from 'vitest/config';

// Tests read the sources of sibling packages, so that they need no build.
const conditions = ['@nianbao/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
