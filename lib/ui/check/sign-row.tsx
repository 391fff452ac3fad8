import { useState } from 'preact/hooks';
import { signWord } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { SignIcon } from '../icons/sign-icon';
import { say } from '../words';
import { Messages, type Picking } from './messages';
import { onceEach, type Row } from './timeline';
import { momentWord } from './times';
import type { CheckDesk } from './view';

/** Listed at first; the rest on asking. */
const AT_FIRST = 8;
const RADIUS = { least: 5, most: 11, each: 1.5 };

/** One kind of sign: its line over time, and behind it a list of each time it came, with the messages around. */
export function SignRow({ row, desk, ...picking }: { row: Row; desk: CheckDesk } & Picking) {
  const [most, setMost] = useState(AT_FIRST);
  const [open, setOpen] = useState<number>();
  const signs = onceEach(row.signs);
  return (
    <details class="sign-row">
      <summary>
        <span class="sign-name">
          <span class="dot">
            <SignIcon topic={row.kind} />
          </span>
          <span>
            {signWord(row.kind)}{' '}
            <small>{signs.length === 1 ? say('check.once') : say('check.times', { count: signs.length })}</small>
          </span>
        </span>
        <svg class="line" aria-hidden="true" focusable="false">
          <line x1="0" y1="50%" x2="100%" y2="50%" />
          {row.dots.map(({ place, count }) => (
            <circle
              key={place}
              cx={`${2 + place * 96}%`}
              cy="50%"
              r={Math.min(RADIUS.most, RADIUS.least + RADIUS.each * (count - 1))}
            />
          ))}
        </svg>
        <span class="turn">
          <InterfaceIcon name="chevron" />
        </span>
      </summary>
      <ul class="came">
        {signs.slice(0, most).map(({ message, at, author }) => (
          <li key={message}>
            <button
              type="button"
              class="button quiet"
              aria-expanded={open === message}
              onClick={() => setOpen(open === message ? undefined : message)}
            >
              <span>
                <bdi>{author || say('check.you')}</bdi> · {momentWord({ at, index: message })}
              </span>
              <span class="hidden-text">{say('check.show')}</span>
            </button>
            {open === message && <Messages at={message} desk={desk} {...picking} />}
          </li>
        ))}
      </ul>
      {signs.length > most && (
        <button type="button" class="button outlined" onClick={() => setMost(most + 4 * AT_FIRST)}>
          {say('check.more', { count: signs.length - most })}
        </button>
      )}
    </details>
  );
}
