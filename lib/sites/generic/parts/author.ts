import type { Source } from '../../site';

/** Without the colon that often follows a name. */
const NAME = /^\s*@?(.{1,60}?)\s*:?\s*$/;

/** Where pages that nobody has described put the name beside a message. */
export const AUTHOR: Source[] = [
  { attribute: 'data-author' },
  { attribute: 'data-username' },
  { css: '[class*="author" i], [class*="username" i], [class*="user-name" i]', part: NAME },
  { css: '[class*="nick" i], [class*="sender" i], [class*="display-name" i]', part: NAME },
  { css: 'a[href*="/user/"], a[href*="/users/"], a[href*="/profile/"], a[href*="/u/"]', part: NAME },
  { css: ':scope > strong:first-child, :scope > b:first-child, :scope > header', part: NAME },
  { attribute: 'aria-label', part: /^([^,:]{1,40}?)\s*[,:]/ },
];
