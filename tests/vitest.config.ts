import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { helplinesPlugin } from '../scripts/helplines-plugin.ts';
import { languagesPlugin } from '../scripts/languages-plugin.ts';
import { sitesPlugin } from '../scripts/sites-plugin.ts';
import { wordsForTests } from './ui/words-plugin.ts';

/** Tests of pure rooms share a worker and what it has loaded: the rules of a language are large. The others have a page. */
const PURE = [
  'tests/*.test.ts',
  'tests/{alerts,conversation,engine,evaluate,exports,grammar,helplines,learn,line,mutate,release,text,tone,trust,worth}/**/*.test.ts',
];
const ELSEWHERE = ['tests/browser/**', 'node_modules/**'];
const plugins = () => [WxtVitest(), languagesPlugin(), sitesPlugin(), helplinesPlugin(), wordsForTests()];
/** The whole pack over a thousand chats takes seconds, and more beside a browser on two cores. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    // Left to itself Vitest leaves one core idle: on a machine with two that is half of it.
    maxWorkers: '100%',
    projects: [
      {
        plugins: plugins(),
        test: { name: 'pure', include: PURE, exclude: ELSEWHERE, environment: 'node', isolate: false, testTimeout },
      },
      {
        plugins: plugins(),
        test: {
          name: 'page',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...ELSEWHERE],
          environment: 'happy-dom',
          testTimeout,
        },
      },
    ],
  },
});
