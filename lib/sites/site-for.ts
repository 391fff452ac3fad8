import { siteAt, sites } from './all';
import { genericFor } from './generic/parts/derive';
import { holds } from './read-conversation';
import type { Site } from './site';

/**
 * Who reads this page: the site that its address belongs to, else software that it is made with, else the reader that
 * knows no site.
 */
export function siteFor(url: string, document: Document): Site {
  const page = { document, href: url };
  return (
    siteAt(url) ??
    sites.find((site) => site.recognise?.some((when) => holds(when, page, document))) ??
    genericFor(document)
  );
}
