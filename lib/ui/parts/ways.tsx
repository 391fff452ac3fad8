import type { ComponentChildren } from 'preact';
import { smsAddress, telAddress } from '../../helplines/addresses';
import type { Helpline, TextTo } from '../../helplines/line';
import { InterfaceIcon } from '../icons/interface-icon';
import { siteOf } from '../line-words';
import { direction, say } from '../words';

type Reachable = Pick<Helpline, 'name'> & Partial<Pick<Helpline, 'tel' | 'alsoTel' | 'text' | 'web'>>;

/** Every way to one helpline, each a link of one press: call, text, look at the site. `loud`: the first stands out. */
export function Ways({ line: { name, tel, alsoTel, text, web }, loud = false }: { line: Reachable; loud?: boolean }) {
  const look = (isFirst: boolean) => (loud && isFirst ? 'button primary' : 'button outlined');
  return (
    <>
      {tel && <Call name={name} tel={tel} look={look(true)} />}
      {alsoTel && <Call name={name} tel={alsoTel} look={look(false)} />}
      {text && (
        <Way name={name} look={look(!tel)} href={smsAddress(text)}>
          <InterfaceIcon name="talk" />
          <span>{textWords(text)}</span>
        </Way>
      )}
      {web && (
        <Way name={name} look={look(!tel && !text)} href={web}>
          <InterfaceIcon name="globe" />
          <span dir="ltr">{siteOf(web)}</span>
        </Way>
      )}
    </>
  );
}

/** A telephone number that a press hands to the phone; it is the child who then lets it ring. */
export function Call({ name, tel, look }: { name: string; tel: string; look: string }) {
  return (
    <Way name={name} look={look} href={telAddress(tel)}>
      <InterfaceIcon name="phone" />
      <span>{say('helpline.call', { number: unbroken(tel) })}</span>
    </Way>
  );
}

/** "Text SHOUT to 85258": the word is said, and stands in the message too. */
export function textWords({ number, word }: TextTo): string {
  const gap = { number: unbroken(number) };
  return word ? say('helpline.textWord', { ...gap, word }) : say('helpline.text', gap);
}

/**
 * With no-break spaces a number stays on one line. Among letters that run from right to left the groups of "1-800-422" would
 * stand in the opposite order, so there it is set apart (LRI and PDI of Unicode's UAX 9).
 */
export function unbroken(number: string): string {
  const whole = number.replaceAll(' ', '\u00a0');
  return direction() === 'rtl' ? `\u2066${whole}\u2069` : whole;
}

type WayProps = { name: string; look: string; href: string; children: ComponentChildren };

/** A page opens beside this one and is not told where it was opened from. */
function Way({ name, look, href, children }: WayProps) {
  const beside = href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a class={`${look} way`} href={href} title={name} {...beside}>
      {children}
    </a>
  );
}
