import { useState } from 'preact/hooks';
import type { RoomView } from '../../check/desk-letters';
import type { Doubt } from '../../exports/said';
import { foreign, tamed } from '../foreign';
import { Choice } from '../help/choice';
import { say } from '../words';
import { Doubts } from './doubts';
import { Pick } from './pick';

type Props = {
  rooms: readonly RoomView[];
  doubts: readonly Doubt[];
  onCheck(room: number, self: string | undefined): void;
};

/** No name can be this one. */
const UNSURE = '\u0000';
/** More than these are a list to pick from. */
const FEW = 6;
/** Who never wrote much is hardly the child; with these the list stays one that can be read. */
const MOST_NAMES = 60;

/** Which conversation of the file, and which side the child is. A good guess is set; it can be wrong. */
export function Choose({ rooms, doubts, onCheck }: Props) {
  const [at, setAt] = useState(0);
  const [sides, setSides] = useState<Record<number, string>>({});
  const room = rooms[at];
  if (!room) return null;
  const side = sides[at] ?? room.guess ?? '';
  const names = room.authors.slice(0, MOST_NAMES).map(({ name }) => ({ id: name, label: tamed(name) }));
  const options = [...names, { id: UNSURE, label: say('check.choose.unsure') }];
  const asks = !room.sideKnown && names.length > 0;
  const choose = (name: string) => setSides({ ...sides, [at]: name });
  return (
    <section class="panel" aria-labelledby="choose-heading">
      <h2 id="choose-heading">{say('check.choose.title')}</h2>
      <Doubts doubts={doubts} />
      {rooms.length > 1 ? (
        <Pick
          label={say('check.choose.room')}
          options={rooms.map(({ title, count }, place) => ({
            id: `${place}`,
            label: say('check.choose.roomCount', { title: foreign(title), count }),
          }))}
          chosen={`${at}`}
          onPick={(place) => setAt(Number(place))}
        />
      ) : (
        <p>{say('check.choose.roomCount', { title: foreign(room.title), count: room.count })}</p>
      )}
      {asks && (
        <>
          {room.guess && side === room.guess && <p>{say('check.choose.guess', { name: foreign(room.guess) })}</p>}
          {options.length > FEW ? (
            <Pick
              label={say('check.choose.side')}
              options={[...(side ? [] : [{ id: '', label: say('check.choose.pick') }]), ...options]}
              chosen={side}
              onPick={choose}
            />
          ) : (
            <Choice legend={say('check.choose.side')} options={options} chosen={side} onChoose={choose} />
          )}
        </>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={asks && side === ''}
          onClick={() => onCheck(at, side === UNSURE || side === '' ? undefined : side)}
        >
          {say('check.choose.go')}
        </button>
      </div>
    </section>
  );
}
