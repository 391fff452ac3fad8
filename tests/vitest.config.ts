import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packPlugin } from '../scripts/pack-plugin.ts';
import { wordsForTests } from './ui/words-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), packPlugin(), wordsForTests()],
  test: {
    environment: 'happy-dom',
    // The whole pack over a thousand chats takes seconds, and more beside a browser on two cores.
    testTimeout: 30_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
});
