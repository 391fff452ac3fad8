import type { Band, HelplineView, Level, Topic } from './views';
import { say } from './words';

/** A topic as it is written in the keys of the locale files, which allow no hyphen. */
export type WordId<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${WordId<B>}` : T;

export function wordId<T extends string>(topic: T): WordId<T> {
  return topic.replaceAll('-', '_') as WordId<T>;
}

export function bandId(band: Band): 'young' | 'teen' {
  return band === '8-11' ? 'young' : 'teen';
}

/** What a card says about one topic: what was noticed, why it matters, and what to do about it. */
export type Advice = { title: string; said: string; why: string; steps: string[] };

/** Words to answer with, for the kinds where an answer is a good idea. Threats are not answered. */
const REPLIES = [
  'age-probe',
  'personal-probe',
  'self-disclosure',
  'platform-move',
  'alone-probe',
  'secrecy',
  'account-request',
  'image-request',
  'sexual-talk',
  'boundary-test',
  'gift-lure',
  'meet-offline',
  'pressure',
] as const satisfies readonly Topic[];

const ADVICE_STEPS = [0, 1, 2] as const;

/** The advice for a topic, with the country's helpline where one is known. */
export function adviceFor(topic: Topic, band: Band, helpline?: HelplineView): Advice {
  const id = wordId(topic);
  const age = bandId(band);
  const gaps = {
    childline: helpline?.name ?? say('shared.anyHelpline'),
    emergency: helpline?.emergency ?? say('shared.anyEmergency'),
  };
  return {
    title: say(`advice.${id}.${age}.title`),
    said: say(`advice.${id}.${age}.said`),
    why: say(`advice.${id}.${age}.why`),
    steps: ADVICE_STEPS.map((step) => say(`advice.${id}.${age}.steps.${step}`, gaps)),
  };
}

/** A short answer the child may copy and send, or nothing where silence is better. */
export function replyFor(topic: Topic): string | undefined {
  const found = REPLIES.find((id) => id === topic);
  return found && say(`reply.${wordId(found)}`);
}

/** The level as the child reads it, for example "Slow down". */
export function levelWord(level: Level): string {
  return say(`level.${level}`);
}

/** The name of one sign, for example "Asked for a secret". */
export function signWord(topic: Topic): string {
  return say(`sign.${wordId(topic)}`);
}
