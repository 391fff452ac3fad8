import { InterfaceIcon } from '../../icons/interface-icon';
import { whenWord } from '../../popup/when';
import { say } from '../../words';
import type { MarkView, OptionsActions, Part } from '../view';

type Props = Pick<Part, 'view'> & Pick<OptionsActions, 'changeMark'>;

/** People the child knows. They are marked in the chat itself, together: names are never written down here. */
export function People({ view: { noticed, now }, changeMark }: Props) {
  const marks = noticed?.marks ?? [];
  return (
    <section class="panel setting" aria-labelledby="people-title">
      <h2 id="people-title">{say('options.people.title')}</h2>
      <p class="soft">{say('options.people.intro')}</p>
      <ol class="steps">
        {([0, 1, 2] as const).map((step) => (
          <li key={step}>
            <span>{say(`options.people.steps.${step}`)}</span>
          </li>
        ))}
      </ol>
      <p>{say('options.people.marked', { count: marks.length })}</p>
      {marks.length > 0 && (
        <ul class="marks">
          {marks.map((mark) => (
            <Marked key={mark.key} mark={mark} now={now} changeMark={changeMark} />
          ))}
        </ul>
      )}
      <p class="small soft">{say('options.people.never')}</p>
    </section>
  );
}

/** One mark: where and when it was made, who stands behind it, and the way to take it away. */
function Marked({ mark, now, changeMark }: { mark: MarkView; now: number } & Pick<OptionsActions, 'changeMark'>) {
  const place = mark.siteName || say('options.people.someSite');
  const words = say('options.people.mark', { site: place, when: whenWord(mark.at, now) });
  return (
    <li>
      <span>
        {words}
        <small>{say(mark.mark === 'trusted' ? 'options.people.both' : 'options.people.byChild')}</small>
      </span>
      <span class="row">
        {mark.mark === 'known' && (
          <button type="button" class="button outlined" onClick={() => changeMark(mark.key, 'trusted')}>
            {say('options.people.weBoth')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={`${say('options.people.unmark')}: ${words}`}
          onClick={() => changeMark(mark.key, null)}
        >
          <InterfaceIcon name="close" />
          {say('options.people.unmark')}
        </button>
      </span>
    </li>
  );
}
