import type { Alert } from '../../alerts/alert';
import type { Band, HelpNear, Topic } from '../views';
import type { CardView } from './view';

/** What a card is about: several signs together where they make a pattern, else the most telling one. */
export function topicOf({
  categories,
  combinations,
  story,
}: Pick<Alert, 'categories' | 'combinations' | 'story'>): Topic {
  const alone = categories[0] ?? 'pattern';
  if (alone === 'threat' || alone === 'control-harm') return alone;
  return story.length > 1 && (combinations.length > 0 || story.length > 2) ? 'pattern' : alone;
}

/** @returns what the card shows, or nothing for the soft level, which never draws in the page */
export function cardViewOf(
  alert: Alert,
  { band, near = {}, together = false }: { band: Band; near?: HelpNear; together?: boolean },
  siteName: (id: string) => string,
): CardView | undefined {
  const { id, level, story, began } = alert;
  if (level === 'soft') return undefined;
  return {
    alertId: id,
    level,
    story,
    main: topicOf(alert),
    band,
    ...near,
    ...(together && level !== 'medium' && { together: true as const }),
    ...(began !== undefined && { began: siteName(began) }),
  };
}
