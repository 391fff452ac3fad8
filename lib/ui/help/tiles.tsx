import { type IconName, InterfaceIcon } from '../icons/interface-icon';
import type { HelpPlace } from '../views';
import { say } from '../words';

const TILES = [
  ['tell', 'person'],
  ['sent', 'sent'],
  ['block', 'block'],
  ['someone-i-know', 'heart'],
  ['adult', 'hand'],
  ['hurt', 'help'],
  ['report', 'flag'],
  ['together', 'eye'],
] as const satisfies readonly (readonly [HelpPlace, IconName])[];

const KEY = {
  tell: 'tell',
  sent: 'sent',
  block: 'block',
  'someone-i-know': 'someone',
  adult: 'adult',
  hurt: 'hurt',
  report: 'report',
  together: 'together',
} as const;

/** "What fits best?": each answer opens its own part. */
export function Tiles() {
  return (
    <nav aria-labelledby="tiles-heading">
      <h2 id="tiles-heading">{say('help.choose')}</h2>
      <ul class="tiles">
        {TILES.map(([place, icon]) => (
          <li key={place}>
            <a class="tile" href={`#${place}`}>
              <InterfaceIcon name={icon} />
              <span>{say(`help.${KEY[place]}.tile`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
