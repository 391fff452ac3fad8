import { useEffect, useState } from 'preact/hooks';
import type { ShownMessage } from '../../check/desk-letters';
import { say } from '../words';
import { momentWord } from './times';
import type { CheckDesk } from './view';

/** What is put into the evidence file, by place. */
export type Picked = ReadonlyMap<number, ShownMessage>;

export type Picking = { picked: Picked; onPick(messages: readonly ShownMessage[], isIn: boolean): void };

/** So many before and after. */
const AROUND = 3;

type Props = Picking & { at: number; desk: CheckDesk };

/** The messages around a sign, on this page only. */
export function Messages({ at, desk, picked, onPick }: Props) {
  const [shown, setShown] = useState<readonly ShownMessage[]>([]);
  useEffect(() => {
    const places = Array.from({ length: 2 * AROUND + 1 }, (_, i) => at - AROUND + i).filter((place) => place >= 0);
    void desk.show(places).then(setShown);
  }, [at, desk]);
  if (shown.length === 0) return null;
  return (
    <ol class="said">
      {shown.map((message) => (
        <li key={message.index} class={classOf(message, at)}>
          <p class="small">
            <bdi>{nameOf(message)}</bdi> · {momentWord(message)}
          </p>
          <p class="text" dir="auto">
            {message.text}
            {message.media && <em>{say('check.picture')}</em>}
          </p>
          <label class="small tick">
            <input
              type="checkbox"
              checked={picked.has(message.index)}
              onChange={({ currentTarget }) => onPick([message], currentTarget.checked)}
            />
            <span>{say('check.proof.pick')}</span>
          </label>
        </li>
      ))}
    </ol>
  );
}

export function nameOf({ author, mine }: ShownMessage): string {
  if (mine) return say('check.you');
  return author || say('check.somebody');
}

function classOf({ index, mine }: ShownMessage, at: number): string {
  return [mine ? 'self' : 'other', ...(index === at ? ['is-sign'] : [])].join(' ');
}
