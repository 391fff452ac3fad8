/** The small half of Readability alone: the package's own entry would bring the whole of it into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';

  const fn: typeof isProbablyReaderable;
  export default fn;
}
