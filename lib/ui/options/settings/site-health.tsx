import { whenWord } from '../../popup/when';
import { say } from '../../words';
import type { KnownSite, OptionsView } from '../view';

/** How the built-in sites fare: which could be read lately, which could not, and which nobody opened. */
export function SiteHealth({ view: { sites, now } }: { view: Pick<OptionsView, 'sites' | 'now'> }) {
  const working = sites.filter(({ health }) => health?.state === 'working');
  const unreadable = sites.filter(({ health }) => health?.state === 'unreadable');
  return (
    <section class="panel setting" aria-labelledby="site-health-title">
      <h2 id="site-health-title">{say('options.health.title')}</h2>
      <p class="soft">{say('options.health.intro')}</p>
      <p>
        {say('options.health.count', {
          all: sites.length,
          working: working.length,
          unreadable: unreadable.length,
          rest: sites.length - working.length - unreadable.length,
        })}
      </p>
      {(working.length > 0 || unreadable.length > 0) && (
        <ul>
          {[...unreadable, ...working].map((site) => (
            <li key={site.name}>
              <strong>{site.name}</strong>: {healthWord(site, now)}
            </li>
          ))}
        </ul>
      )}
      {unreadable.length > 0 && <p class="small soft">{say('options.health.broken')}</p>}
    </section>
  );
}

function healthWord({ health }: KnownSite, now: number): string {
  if (!health) return say('options.health.unvisited');
  return say(`options.health.${health.state}`, { when: whenWord(health.at, now) });
}
