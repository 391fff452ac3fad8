import type { Pause as PauseValue } from '../../../settings/list';
import { wordId } from '../../advice';
import { say } from '../../words';
import { PickOne } from '../pick-one';
import { Setting } from '../setting';
import type { Part } from '../view';

const WHEN = ['on', 'strong-only', 'off'] as const satisfies readonly PauseValue[];

/** The pause before something private is sent. */
export function Pause({ view: { settings }, choose }: Part) {
  return (
    <Setting
      id="pause"
      title={say('options.pause.title')}
      intro={say('options.pause.intro')}
      names={['pauseBeforeSend']}
      settings={settings}
    >
      <PickOne
        legend={say('options.pause.title')}
        hiddenLegend
        options={WHEN.map((id) => ({ id, label: say(`options.pause.${wordId(id)}`) }))}
        chosen={settings.pauseBeforeSend.value}
        disabled={settings.pauseBeforeSend.locked}
        onChoose={(pauseBeforeSend) => choose({ pauseBeforeSend })}
      />
    </Setting>
  );
}
