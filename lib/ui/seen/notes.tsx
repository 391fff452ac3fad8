import { wordId } from '../advice';
import { SignIcon } from '../icons/sign-icon';
import { listed } from '../list-words';
import { whenWord } from '../popup/when';
import type { Topic } from '../views';
import { say } from '../words';
import { entryWord } from './entry-words';
import type { SeenView, SiteNotesView, StoredView } from './view';

/** Every note on this device, read from the stores a moment ago. */
export function Notes({ view: { stored, settings, now } }: { view: SeenView }) {
  const days = settings.retentionDays.value;
  return (
    <section class="panel" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{say('seen.notes.title')}</h2>
      {stored ? (
        <>
          <p>{say('seen.notes.intro')}</p>
          <h3>{say('seen.notes.warnings')}</h3>
          {stored.sites.length === 0 && <p>{say('seen.notes.noWarnings')}</p>}
          {stored.sites.map((site) => (
            <SiteNotes key={site.siteName} site={site} now={now} />
          ))}
          <h3>{say('seen.notes.people')}</h3>
          <p>{say('seen.notes.peopleCount', stored.people)}</p>
          <p class="soft">{say('seen.notes.peopleNote')}</p>
          <h3>{say('seen.notes.rest')}</h3>
          <ul>
            <li>{say('seen.notes.handles', { count: stored.handles })}</li>
            <li>{say(stored.secret ? 'seen.notes.secret' : 'seen.notes.noSecret')}</li>
            {stored.health.length > 0 && (
              <li>
                {say('seen.notes.health')} {listed(stored.health.map((site) => healthWord(site, now)))}
              </li>
            )}
            <li>{say('seen.notes.session', stored.session)}</li>
            <li>
              {say('seen.notes.entries')} {listed(stored.entries.map(entryWord)) || say('seen.notes.none')}
            </li>
          </ul>
        </>
      ) : (
        <p role="alert">{say('seen.notes.silent')}</p>
      )}
      <p class="small soft">{days > 0 ? say('seen.notes.until', { days }) : say('seen.notes.untilClosed')}</p>
    </section>
  );
}

function healthWord({ siteName, state, at }: StoredView['health'][number], now: number): string {
  const when = whenWord(at, now);
  return `${siteName} (${state === 'working' ? when : `${say('seen.notes.unread')}, ${when}`})`;
}

function SiteNotes({ site, now }: { site: SiteNotesView; now: number }) {
  const kinds = Object.entries(site.kinds) as [Topic, number][];
  const [oldest, newest] = [whenWord(site.oldest, now), whenWord(site.newest, now)];
  return (
    <div class="site-notes">
      <p>
        <strong>{site.siteName}</strong>
        {' · '}
        {say('seen.notes.count', { count: site.warnings })}
        {' · '}
        {oldest === newest ? newest : `${oldest} – ${newest}`}
      </p>
      <ul class="kinds">
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            <SignIcon topic={kind} />
            {say(`sign.${wordId(kind)}`)}
            <span class="times">×{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
