import { browser } from 'wxt/browser';
import { effectiveSettings, familyNow, policyNow } from '../../lib/browser/choices/live-settings';
import { moment } from '../../lib/browser/choices/now';
import { pinState } from '../../lib/browser/choices/pin';
import { managedPolicy } from '../../lib/browser/choices/policy';
import { sendMessage } from '../../lib/browser/letters/protocol';
import { healthNow } from '../../lib/browser/notes/site-health';
import { addedSites } from '../../lib/browser/pages/any-site';
import { agreement, type SiteHealth } from '../../lib/browser/storage/stores';
import { siteName, sites } from '../../lib/sites/known';
import type { KnownSite, OptionsView } from '../../lib/ui/options/view';

/** The names under which browsers know Tawny; this browser's own is the one that counts here. */
const IDS = { chromium: 'bhdpbnhainhblpnnapkgolgfbadohfld', firefox: 'tawny@tawny.example' };

/** Everything that the options page shows. @param now epoch ms */
export async function optionsViewNow(now: number): Promise<OptionsView> {
  const [settings, family, pin, agreed, raw, reading, added, health, noticed] = await Promise.all([
    effectiveSettings(),
    familyNow(),
    pinState(moment()),
    agreement.getValue(),
    managedPolicy(),
    policyNow(),
    addedSites(),
    healthNow(),
    noticedNow().catch(() => undefined),
  ]);
  return {
    settings,
    family,
    sites: knownSites(health),
    added,
    pin,
    agreement: agreed,
    ...(noticed && { noticed }),
    managed: { raw, reading },
    ids: { ...IDS, [import.meta.env.FIREFOX ? 'firefox' : 'chromium']: browser.runtime.id },
    now,
  };
}

async function noticedNow(): Promise<OptionsView['noticed']> {
  const [marks, weeks] = await Promise.all([sendMessage('marks'), sendMessage('strongWeeks')]);
  return { marks: marks.map(({ site, ...mark }) => ({ ...mark, siteName: siteName(site) })), weeks };
}

/** Each site with the shortest host names that cover it. Software without known hosts cannot be chosen by host. */
function knownSites(healthOf: Record<string, SiteHealth>): KnownSite[] {
  return sites
    .filter(({ matches }) => matches.length > 0)
    .map(({ id, name, matches }) => {
      const all = [...new Set(matches.map((pattern) => pattern.replace(/^[^/]*\/\/(?:\*\.)?([^/]*).*$/, '$1')))];
      const hosts = all.filter((host) => !all.some((other) => host.endsWith(`.${other}`)));
      const health = healthOf[id];
      return { name, hosts, ...(health && { health }) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
