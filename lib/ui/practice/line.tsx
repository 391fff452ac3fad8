import { adviceFor, signWord } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { SignIcon } from '../icons/sign-icon';
import { InEnglish } from '../parts/in-english';
import type { Band } from '../views';
import { say } from '../words';
import type { PracticeLine } from './chat';

type Props = { line: PracticeLine; name: string; band: Band; open: boolean; onTap(): void };

/** One message. The other person's can be tapped, and then say what they are. */
export function Line({ line, name, band, open, onTap }: Props) {
  if (line.from === 'self') {
    return (
      <li class="bubble self">
        <span class="hidden-text">{say('practice.you')} </span>
        <p>
          <InEnglish>{line.text}</InEnglish>
        </p>
      </li>
    );
  }
  return (
    <li class={`bubble other ${open && line.sign ? 'is-sign' : ''}`}>
      <button type="button" aria-expanded={open} onClick={onTap}>
        <small>
          <bdi>{name}</bdi>
        </small>
        <InEnglish>{line.text}</InEnglish>
      </button>
      <div class="meaning" aria-live="polite">
        {open && line.sign && (
          <p>
            <SignIcon topic={line.sign} />
            <span>
              <strong>{signWord(line.sign)}.</strong> {adviceFor(line.sign, band).why}
            </span>
          </p>
        )}
        {open && !line.sign && (
          <p>
            <InterfaceIcon name="talk" />
            <span>
              {say(line.alike ? 'practice.alike' : 'practice.plain')} <InEnglish>{line.alike}</InEnglish>
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
