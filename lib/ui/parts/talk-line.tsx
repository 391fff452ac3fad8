import { useEffect, useRef } from 'preact/hooks';
import { smsAddress } from '../../helplines/addresses';
import { InterfaceIcon } from '../icons/interface-icon';
import { lineFacts } from '../line-words';
import type { HelplineView, HelpNear } from '../views';
import { say } from '../words';
import { CountryQuestion } from './country-question';
import { Call, textWords } from './ways';

type Props = {
  near: HelpNear;
  /** The number stands out: here nothing comes before it. */
  loud?: boolean;
  /** Left out where nothing may be asked. */
  onChoose?(code: string): void;
};

/** One line to talk to, with its number; and where the country is not sure, the question that makes it so. */
export function TalkLine({ near: { helpline, finder, question }, loud = false, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  // The buttons of the question go with it. Whoever answered by keyboard goes on at the number.
  useEffect(() => {
    if (wasAsked.current && !question) box.current?.querySelector('a')?.focus({ preventScroll: true });
    wasAsked.current = question !== undefined;
  });
  return (
    <div class="talk-line" ref={box}>
      {helpline && <Line helpline={helpline} look={loud ? 'button primary' : 'button outlined'} />}
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
function Line({ helpline, look }: { helpline: HelplineView; look: string }) {
  const { name, tel, text, web } = helpline;
  const facts = lineFacts(helpline);
  return (
    <>
      {(tel || text) && (
        <p class="talk-name">
          <bdi>{name}</bdi>
          {facts && <span class="talk-facts"> {facts}</span>}
        </p>
      )}
      {tel && <Call name={name} tel={tel} look={look} />}
      {text && (
        <a class={tel ? 'way-text' : look} href={smsAddress(text)} title={name}>
          {textWords(text)}
        </a>
      )}
      {!tel && !text && web && (
        <a class={look} href={web} target="_blank" rel="noopener noreferrer">
          <InterfaceIcon name="talk" />
          {say('card.talkTo', { childline: name })}
        </a>
      )}
    </>
  );
}
