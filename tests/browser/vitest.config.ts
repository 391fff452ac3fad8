import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { helplinesPlugin } from '../../scripts/helplines-plugin.ts';

/** A policy of the machine reaches every browser on it, so these run when no other browser does. */
const MANAGED = 'tests/browser/deploy.test.ts';
/** Room for a slow machine: what is waited for inside a test gives up first, and says what it waited for. */
const limits = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000, interval: 200 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), helplinesPlugin()],
        test: {
          ...limits,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [MANAGED],
          // Real browsers mostly wait: for a page, for a worker that wakes. Four on two cores lose little.
          maxWorkers: 4,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...limits, name: 'managed browser', include: [MANAGED], sequence: { groupOrder: 1 } },
      },
    ],
  },
});
