import { useEffect, useRef } from 'preact/hooks';
import { InterfaceIcon } from '../icons/interface-icon';
import { lineFacts } from '../line-words';
import type { HelplineView, HelpNear } from '../views';
import { say } from '../words';
import { CountryQuestion } from './country-question';
import { Call, smsAddress, textWords } from './ways';

type Props = {
  near: HelpNear;
  /** Left out where nothing may be asked. */
  onChoose?(code: string): void;
};

/** One line to talk to, with its number; and where the country is not sure, the question that makes it so. */
export function TalkLine({ near: { helpline, finder, question }, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  // The buttons of the question go with it. Whoever answered by keyboard goes on at the number.
  useEffect(() => {
    if (wasAsked.current && !question) box.current?.querySelector('a')?.focus({ preventScroll: true });
    wasAsked.current = question !== undefined;
  });
  return (
    <div class="talk-line" ref={box}>
      {helpline && <Line helpline={helpline} />}
      {question && onChoose && <CountryQuestion question={question} onChoose={onChoose} />}
      {!helpline && finder && (
        <a class="way-text" href={finder.web} target="_blank" rel="noopener noreferrer" title={finder.name}>
          {say('helpline.find')}
        </a>
      )}
    </div>
  );
}

/** The number as the one button of the line, and a text message as a quieter way. Without a number, its site. */
function Line({ helpline }: { helpline: HelplineView }) {
  const { name, tel, text, web } = helpline;
  const facts = lineFacts(helpline);
  return (
    <>
      {(tel || text) && (
        <p class="talk-name">
          <bdi>{name}</bdi>
        </p>
      )}
      {tel && <Call name={name} tel={tel} look="button primary" />}
      {text && (
        <a class={tel ? 'way-text' : 'button primary'} href={smsAddress(text)} title={name}>
          {textWords(text)}
        </a>
      )}
      {!tel && !text && web && (
        <a class="button primary" href={web} target="_blank" rel="noopener noreferrer">
          <InterfaceIcon picture="talk" />
          {say('card.talkTo', { childline: name })}
        </a>
      )}
      {facts && <p class="talk-facts">{facts}</p>}
    </>
  );
}
