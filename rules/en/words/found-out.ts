/** To come to know of it. */
export default [
  'find out',
  'finds out',
  'found out',
  'finding out',
  'hear about',
  'hears about',
  'know about',
  'knows about',
  'notice',
  'notices',
  'catch on',
  'catches on',
  'get wind of',
  'clock',
  'clocks',
] satisfies string[];
