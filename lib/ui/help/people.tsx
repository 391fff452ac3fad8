import type { Contact } from '../../settings/contact';
import { say } from '../words';

/** People whom the family or the school has named. Their words are shown as text and in their own direction. */
export function People({ people }: { people: readonly Contact[] }) {
  if (people.length === 0) return null;
  return (
    <div class="helpers">
      <p>{say('help.talk.helper')}</p>
      <ul>
        {people.map(({ name, role, where, phone, url }) => (
          <li key={`${name} ${role} ${phone}`}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {[role, where].filter(Boolean).map((part) => (
              <bdi key={part}>{part}</bdi>
            ))}
            {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
            {url.startsWith('https://') && (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
