import { say } from '../words';
import { countries, linesFor } from './directory';
import { Lines } from './lines';
import { People } from './people';
import type { HelpView } from './view';

function countryName(code: string): string {
  return new Intl.DisplayNames([say('language')], { type: 'region' }).of(code) ?? code;
}

type Props = { view: HelpView; country: string | undefined; onCountry(code: string): void };

/** Someone to talk to: the country's own helplines, the emergency number, and the named helpers beside them. */
export function Talk({ view, country, onCountry }: Props) {
  const sorted = countries()
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, say('language')));
  const emergency = linesFor(country, 'emergency')[0]?.tel;
  return (
    <section class="panel talk" id="talk" aria-labelledby="talk-heading">
      <h2 id="talk-heading">{say('help.talk.title')}</h2>
      <p>{say('help.talk.intro')}</p>
      <p class="country">
        <label for="country">{say('help.talk.country')}</label>
        <select id="country" value={country ?? ''} onChange={(event) => onCountry(event.currentTarget.value)}>
          <option value="">{say('help.talk.chooseCountry')}</option>
          {sorted.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Lines lines={linesFor(country, 'talk')} now={view.now} loud />
      <People people={view.helpers ?? []} />
      <p class="danger">
        <strong>{say('card.danger', { emergency: emergency ?? say('shared.anyEmergency') })}</strong>
      </p>
      <p class="small soft">{say('help.talk.linkNote')}</p>
    </section>
  );
}
