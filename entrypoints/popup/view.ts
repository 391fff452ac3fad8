import type { Alert } from '../../lib/alerts/alert';
import { namedStory } from '../../lib/alerts/named';
import { mayBeOk } from '../../lib/alerts/this-is-ok';
import type { TabReport } from '../../lib/browser/letters/protocol';
import { covers } from '../../lib/browser/pages/any-site';
import type { Front } from '../../lib/browser/pages/front';
import { type Level, louder } from '../../lib/conversation/levels';
import { helpNear } from '../../lib/helplines/help-near';
import type { PinState } from '../../lib/settings/pin-delay';
import type { Effective } from '../../lib/settings/settings';
import { siteAt, siteName, siteOf } from '../../lib/sites/known';
import type { AlertView, PopupView } from '../../lib/ui/popup/view';
import { topicOf } from '../../lib/ui/topic';
import type { SetBy } from '../../lib/ui/views';

const NOTHING: TabReport = { page: undefined, chat: [], lately: [], known: false };

/** Puts together what the popup shows: the worker's report, the settings, and what the site's folder says. */
export function popupViewOf(
  report: TabReport | undefined,
  settings: Effective,
  { url, withheld = [], pin }: Pick<Front, 'url'> & { withheld?: readonly string[]; pin?: PinState },
  added: readonly string[],
  now: number,
  languages: readonly string[] = [],
): PopupView {
  const host = url && /^https?:/.test(url) ? new URL(url).hostname : undefined;
  const { page, chat, lately, known } = hereNow(report ?? NOTHING, url === undefined ? undefined : (host ?? ''));
  const here = page?.host ?? host;
  const site = page ? siteOf(page.site) : withheld.length > 0 && url ? siteAt(url) : undefined;
  return {
    page: {
      state: report ? (page?.state ?? (withheld.length > 0 ? 'no-access' : 'not-covered')) : 'silent',
      ...(site && { siteName: site.name, blind: site.blind }),
      ...(page?.foreign && { unknownLanguage: true }),
      ...(here && { host: here, added: covers(added, here) }),
    },
    ...((chat.length > 0 || known) && {
      chat: {
        level: chat.reduce<Level | 'calm'>((most, { level }) => louder(most, level), 'calm'),
        story: chat[0] ? namedStory(chat[0]) : [],
        alerts: chat.map((alert) => ({ ...alertView(alert), canShow: page?.state === 'reading' })),
        known,
        mayBeOk: chat.every(mayBeOk),
      },
    }),
    lately: lately.filter(({ id }) => !chat.some((alert) => alert.id === id)).map(alertView),
    ...(report?.troubles && { troubles: [...(report.hides ? ['hidden' as const] : []), ...report.troubles] }),
    ...helpNear(settings.country, { band: settings.ageBand.value, languages }),
    band: settings.ageBand.value,
    setBy: whoSetIt(settings),
    ...(settings.setBy.value && { setByName: settings.setBy.value }),
    ...(settings.parentsSee.value === 'suggest' && { together: true as const }),
    quiet: { on: settings.quiet.value, locked: settings.quiet.locked },
    ...(pin?.isSet && {
      pin: { waitMs: pin.waitMs, ...(pin.forgotten && { resetAsked: pin.forgotten.since }) },
    }),
    locked: settings.enabled.locked || settings.sitesOff.locked,
    now,
  };
}

/** What a tab last told is of another page where it went on to one without a script of ours. */
function hereNow(report: TabReport, host: string | undefined): TabReport {
  const { page } = report;
  if (host === undefined || page === undefined || page.framed || page.host === host) return report;
  return { ...report, page: undefined, chat: [], known: false };
}

/** The one with the most say who has chosen anything at all. */
function whoSetIt(settings: Effective): SetBy {
  const who = new Set(Object.values(settings).map(({ setBy }) => setBy));
  if (who.has('policy')) return 'school';
  return who.has('parent') ? 'parent' : who.has('child') ? 'child' : 'default';
}

function alertView(alert: Alert): AlertView {
  const { id, at, level, site, began } = alert;
  return {
    ...{ id, at, level, story: namedStory(alert), siteName: siteName(site), main: topicOf(alert) },
    ...(began !== undefined && { began: siteName(began) }),
  };
}
