import type { Alert } from '../../alerts/alert';
import { namedStory } from '../../alerts/named';
import { mayBeOk } from '../../alerts/this-is-ok';
import { topicOf } from '../topic';
import type { Band, HelpNear } from '../views';
import type { CardView } from './view';

/** @returns what the card shows, or nothing for the soft level, which never draws in the page */
export function cardViewOf(
  alert: Alert,
  { band, near = {}, together = false, room }: { band: Band; near?: HelpNear; together?: boolean; room?: string },
  siteName: (id: string) => string,
): CardView | undefined {
  const { id, level, began } = alert;
  if (level === 'soft') return undefined;
  return {
    alertId: id,
    level,
    story: namedStory(alert),
    main: topicOf(alert),
    band,
    ...(mayBeOk(alert) && { mayBeOk: true as const }),
    ...near,
    ...(together && level !== 'medium' && { together: true as const }),
    ...(alert.sideUnknown && { sideUnknown: true as const }),
    ...(room !== undefined && { room }),
    ...(began !== undefined && { began: siteName(began) }),
  };
}
