import { telAddress } from '../../helplines/addresses';
import { say } from '../words';
import { unbroken } from './ways';

/** Stands where the number will: no text of ours holds it. */
const HERE = '\u0000';

/** "In danger now? Call 999.", with the number to press where the country is known. */
export function Danger({ emergency }: { emergency: string | undefined }) {
  if (!emergency) return <>{say('card.danger', { emergency: say('shared.anyEmergency') })}</>;
  const [before = '', after = ''] = say('card.danger', { emergency: HERE }).split(HERE);
  return (
    <>
      {before}
      <a class="emergency" href={telAddress(emergency)}>
        {unbroken(emergency)}
      </a>
      {after}
    </>
  );
}
