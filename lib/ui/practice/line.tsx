import type { NamedChat, PracticeLine } from '../../language/chats';
import { adviceFor, signWord } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { SignIcon } from '../icons/sign-icon';
import { InLanguage } from '../parts/in-language';
import { say } from '../words';

type Props = { line: PracticeLine; chat: NamedChat; open: boolean; onTap(): void };

/** One message. The other person's can be tapped, and then say what they are. */
export function Line({ line, chat: { name, band, language }, open, onTap }: Props) {
  if (line.from === 'self') {
    return (
      <li class="bubble self">
        <span class="hidden-text">{say('practice.you')} </span>
        <p>
          <InLanguage language={language}>{line.text}</InLanguage>
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
        <InLanguage language={language}>{line.text}</InLanguage>
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
              {say(line.alike ? 'practice.alike' : 'practice.plain')}{' '}
              <InLanguage language={language}>{line.alike}</InLanguage>
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
