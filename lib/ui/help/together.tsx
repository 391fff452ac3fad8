import { emergencyNumber, linesFor, linesForAdults } from '../../helplines/directory';
import { say } from '../words';
import { Lines } from './lines';

/** "Show together": words for the adult whom the child has chosen (R29). */
export function Together({ country }: { country: string | undefined }) {
  const emergency = emergencyNumber(country) ?? say('shared.anyEmergency');
  return (
    <section class="panel place together" aria-labelledby="place-heading">
      <h2 id="place-heading" tabIndex={-1}>
        {say('help.together.title')}
      </h2>
      <p class="lead">{say('help.together.lead')}</p>
      <h3>{say('help.together.askTitle')}</h3>
      <ul>
        {([0, 1, 2] as const).map((line) => (
          <li key={line}>{say(`help.together.ask.${line}`)}</li>
        ))}
      </ul>
      <h3>{say('help.together.dontTitle')}</h3>
      <ul>
        {([0, 1, 2, 3] as const).map((line) => (
          <li key={line}>{say(`help.together.dont.${line}`)}</li>
        ))}
      </ul>
      <h3>{say('help.together.reportTitle')}</h3>
      <p>{say('help.together.report', { emergency })}</p>
      <Lines lines={[...linesFor(country, 'report'), ...linesForAdults(country)]} />
    </section>
  );
}
