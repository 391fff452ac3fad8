import { checkLines } from '../../lib/alerts/check-lines';
import type { Engine } from '../../lib/installed/engine';
import type { Settings } from '../../lib/settings/settings';
import type { PageLines } from '../../lib/sites/page-lines';
import type { CheckState } from '../../lib/ui/check-page/view';

/**
 * Judges what was read of a page, in the memory of this window.
 *
 * @param read nothing where the page could not be read
 * @param now epoch ms
 */
export function checked(read: PageLines | undefined, settings: Settings, engine: Engine, now: number): CheckState {
  if (!read || read.lines.length === 0) return { is: 'cannot' };
  const product = { ...engine, spotter: engine.spotter(settings.extraWords) };
  const { level, signs } = checkLines(read.lines, product, settings, now);
  return { is: 'done', level, signs, article: read.article };
}
