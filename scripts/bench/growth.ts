import readEnglish from 'virtual:pack/en';
import { makeChat } from './measure/chat';
import { matching, growth as ofRules } from './measure/engine';
import { ratios } from './measure/rounds';
import type { Section } from './section';

const english = readEnglish();

const RULES = [100, 300, 1000, 2000, 3000];
const LENGTHS = [10, 100, 1000, 10_000, 100_000];

/** More rules, longer messages. */
export function growth(): Section {
  const texts = makeChat(10_000, 1);
  const grown = ofRules(RULES, texts);
  const [, few = 1, more = 0, , most = 0] = grown;
  const whole = texts.join(' ').slice(0, 100_000);
  const pieces = LENGTHS.map((length) =>
    Array.from({ length: Math.ceil(whole.length / length) }, (_, k) => whole.slice(k * length, (k + 1) * length)),
  );
  const perLength = ratios(pieces.map((list, k) => matching(`${LENGTHS[k]}`, english, list)));
  return {
    title: 'More rules, longer messages',
    tables: [],
    curves: [
      {
        name: 'Time of one message by number of rules',
        across: 'rules',
        up: 'times that of 100 rules',
        should: 'flat',
        points: RULES.map((rules, k) => [rules, grown[k] ?? 0]),
      },
      {
        name: 'Time of one character by length of the message',
        across: 'characters in a message',
        up: 'times that of 10 characters',
        should: 'flat',
        points: LENGTHS.map((length, k) => [length, perLength[k] ?? 0]),
      },
    ],
    targets: [
      { id: 'T3', name: '1,000 rules against 300', measured: more / few, atMost: 1.25 },
      { id: 'T3', name: '3,000 rules against 300', measured: most / few, atMost: 2 },
      {
        id: 'T10',
        name: 'a character in a message of 100,000 against one in a message of 10',
        measured: perLength.at(-1) ?? 0,
        atMost: 2,
        why: 'In a long message signs stand together, and all of it is tried.',
      },
    ],
  };
}
