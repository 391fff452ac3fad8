import { emergencyNumber, linesFor, talkLines } from '../../helplines/directory';
import { CountryQuestion } from '../parts/country-question';
import { CountrySelect } from '../parts/country-select';
import { Danger } from '../parts/danger';
import { Ways } from '../parts/ways';
import type { CountryQuestion as Question } from '../views';
import { say } from '../words';
import { Lines } from './lines';
import { People } from './people';
import type { HelpView } from './view';

/** Where the child is: the country whose lines are shown, what was chosen just now, and what is still to be asked. */
type Here = { country: string | undefined; chosen: string | undefined; question: Question | undefined };

type Props = { view: HelpView; at: Here; onCountry(code: string): void };

/** Someone to talk to: the country's own helplines, the emergency number, and the named helpers beside them. */
export function SomeoneToTalkTo({ view, at: { country, chosen, question }, onCountry }: Props) {
  const lines = talkLines(country, view);
  const [, ...alsoEmergency] = linesFor(country, 'emergency');
  return (
    <section class="panel talk" id="talk" aria-labelledby="talk-heading">
      <h2 id="talk-heading">{say('help.talk.title')}</h2>
      <p>{say('help.talk.intro')}</p>
      {question ? (
        <CountryQuestion question={question} onChoose={onCountry} />
      ) : (
        <p class="country">
          <label for="country">{say('help.talk.country')}</label>
          <CountrySelect
            id="country"
            value={chosen ?? country ?? ''}
            empty={say('help.talk.chooseCountry')}
            onChoose={onCountry}
          />
        </p>
      )}
      <Lines lines={lines} loud />
      <People people={view.helpers ?? []} />
      <div class="danger">
        <p>
          <strong>
            <Danger emergency={emergencyNumber(country)} />
          </strong>
        </p>
        {alsoEmergency.map((line) => (
          <p key={line.name} class="also-emergency">
            <span lang={line.languages[0]}>{line.name}</span> <Ways line={line} />
          </p>
        ))}
      </div>
      <p class="small soft">{say('helpline.note', { month: monthOf(lines) })}</p>
    </section>
  );
}

/** The month in which the sources of the line that was looked up longest ago were read. */
function monthOf(lines: readonly { checked: string }[]): string {
  const [oldest = ''] = lines.map(({ checked }) => checked).sort();
  const how = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(say('language'), how).format(Date.parse(oldest));
}
