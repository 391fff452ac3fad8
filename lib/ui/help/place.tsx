import { emergencyNumber, linesFor, talkLines } from '../../helplines/directory';
import { EVERYWHERE } from '../../helplines/line';
import { ReadAloud } from '../parts/read-aloud';
import type { HelpPlace } from '../views';
import { say } from '../words';
import { Lines } from './lines';
import { Tell } from './tell';
import { Together } from './together';
import type { HelpView } from './view';

/** Every part of the page that has an address. */
export const PLACES = [
  'talk',
  'tell',
  'report',
  'block',
  'adult',
  'hurt',
  'sent',
  'someone-i-know',
  'together',
] as const satisfies readonly HelpPlace[];

const TEXTS = {
  block: 'block',
  adult: 'adult',
  hurt: 'hurt',
  sent: 'sent',
  'someone-i-know': 'someone',
  report: 'report',
} as const;

type Props = { place: Exclude<HelpPlace, 'talk'>; view: HelpView; country: string | undefined };

/** One part of the help page: what it is about, in a few short lines, and the lines that fit. */
export function Place({ place, view, country }: Props) {
  if (place === 'tell') return <Tell />;
  if (place === 'together') return <Together country={country} />;
  const id = TEXTS[place];
  const line = talkLines(country, view).find((one) => one.country !== EVERYWHERE);
  const gaps = {
    childline: line?.name ?? say('shared.anyHelpline'),
    emergency: emergencyNumber(country) ?? say('shared.anyEmergency'),
  };
  const steps = ([0, 1, 2, 3] as const).map((step) => say(`help.${id}.steps.${step}`, gaps));
  return (
    <section class={`panel place ${place}`} aria-labelledby="place-heading">
      <h2 id="place-heading" tabIndex={-1}>
        {say(`help.${id}.title`)}
      </h2>
      <ReadAloud text={[say(`help.${id}.title`), say(`help.${id}.lead`), ...steps].join(' ')} />
      <p class="lead">{say(`help.${id}.lead`)}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p class="soft">{say(`help.${id}.end`, gaps)}</p>
      {place === 'report' && <Lines lines={linesFor(country, 'report')} />}
      {(place === 'sent' || place === 'report') && (
        <>
          <h3>{say('help.remove')}</h3>
          <Lines lines={linesFor(country, 'remove')} />
        </>
      )}
    </section>
  );
}
