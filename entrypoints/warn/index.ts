import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/browser/pages/second-script';
import { drawWords } from '../../lib/ui/card/drawn-words';
import { createWarner } from './warner';

/** By far the largest part of what lives in a page, put there once a chat is in front: `entrypoints/watch.content`. */
export default defineUnlistedScript(() => {
  drawWords();
  handOver(createWarner);
});
