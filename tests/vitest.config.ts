import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packPlugin } from '../scripts/pack-plugin.ts';
import { wordsForTests } from './ui/words-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), packPlugin(), wordsForTests()],
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
});
