import { CATEGORIES, type Category } from '../../../engine/rule';
import { ALWAYS_ON } from '../../../settings/settings';
import { signWord } from '../../advice';
import { listed } from '../../list-words';
import { say } from '../../words';
import { Setting } from '../setting';
import type { Part } from '../view';

/** Which kinds of signs may raise a card by themselves. Five of them always may. */
export function Kinds({ view: { settings }, choose }: Part) {
  const { value: off, locked } = settings.categoriesOff;
  const switchable = CATEGORIES.filter((kind) => !ALWAYS_ON.includes(kind));
  const set = (kind: Category, on: boolean) =>
    choose({ categoriesOff: on ? off.filter((one) => one !== kind) : [...off, kind] });
  return (
    <Setting
      id="kinds"
      title={say('options.kinds.title')}
      intro={say('options.kinds.intro')}
      names={['categoriesOff']}
      settings={settings}
    >
      <fieldset class="checks" disabled={locked}>
        <legend class="hidden-text">{say('options.kinds.title')}</legend>
        {switchable.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!off.includes(kind)}
              onChange={(event) => set(kind, event.currentTarget.checked)}
            />
            {signWord(kind)}
          </label>
        ))}
      </fieldset>
      <p class="small">
        <strong>{say('options.kinds.always')}</strong> {listed(ALWAYS_ON.map(signWord))}.
      </p>
    </Setting>
  );
}
