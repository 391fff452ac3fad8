import type { Helpline } from '../../helplines/line';
import { InterfaceIcon } from '../icons/interface-icon';
import { siteOf } from '../line-words';
import { say } from '../words';

type Props = {
  line: Pick<Helpline, 'name'> & Partial<Pick<Helpline, 'tel' | 'alsoTel' | 'text' | 'web'>>;
  /** The first way stands out. */
  loud?: boolean;
};

/** A number as a `tel:` or `sms:` link takes it. */
export function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '');
}

/** Every way to one helpline, each a link of one press: call, text, look at the site. Nothing happens before the press. */
export function Ways({ line: { name, tel, alsoTel, text, web }, loud = false }: Props) {
  const calls = [tel, alsoTel].filter((number) => number !== undefined);
  const first = (is: boolean) => (loud && is ? 'button primary' : 'button outlined');
  return (
    <>
      {calls.map((number, i) => (
        <Way key={number} name={name} look={first(i === 0)} href={`tel:${dialled(number)}`}>
          <InterfaceIcon picture="phone" />
          <span>{say('helpline.call', { number: unbroken(number) })}</span>
        </Way>
      ))}
      {text && (
        <Way name={name} look={first(!tel)} href={`sms:${dialled(text.number)}${text.word ? `?body=${text.word}` : ''}`}>
          <InterfaceIcon picture="talk" />
          <span>
            {text.word
              ? say('helpline.textWord', { word: text.word, number: unbroken(text.number) })
              : say('helpline.text', { number: unbroken(text.number) })}
          </span>
        </Way>
      )}
      {web && (
        <Way name={name} look={first(!tel && !text)} href={web}>
          <InterfaceIcon picture="globe" />
          <span dir="ltr">{siteOf(web)}</span>
        </Way>
      )}
    </>
  );
}
