import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import { type Helpline, isChecked, phoneOf } from './directory';

/** The address as a person reads it: no protocol, no `www.`. */
function shortAddress(web: string): string {
  return web.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Helplines as links. Numbers and hours appear once a person has checked the entry; links open only on a click. */
export function Lines({ lines, now, loud = false }: { lines: readonly Helpline[]; now: number; loud?: boolean }) {
  return (
    <ul class="lines">
      {lines.map((line) => {
        const phone = phoneOf(line, now);
        return (
          <li key={line.name} lang={line.lang.split(',')[0]}>
            {line.web ? (
              <a
                class={loud && line.country !== 'XX' ? 'button primary' : 'button outlined'}
                href={line.web}
                target="_blank"
                rel="noopener noreferrer"
              >
                <InterfaceIcon picture="talk" />
                <span>
                  {line.name}
                  <small>{shortAddress(line.web)}</small>
                </span>
              </a>
            ) : (
              <strong>{line.name}</strong>
            )}
            {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
            {line.hours && isChecked(line, now) && <span class="small">{line.hours}</span>}
            {line.country === 'XX' && <span class="small soft">{say('help.talk.everywhere')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
