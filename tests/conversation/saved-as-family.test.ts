import { describe, expect, test } from 'vitest';
import { isSavedAsFamily } from '../../lib/conversation/record/saved-as-family';
import type { Speaker } from '../../lib/message';
import { hit, judged, said, story } from './say';

/** The same message under another name, or in another app. */
function from(author: string, site = 'whatsapp', speaker: Speaker = 'other') {
  const { message } = said(0, [], { from: speaker, author });
  return { ...message, conversation: { ...message.conversation, site } };
}

describe('close family is known by the name that the child saved', () => {
  const family = [
    'Mum',
    'MUM ❤️',
    'Granny Joan',
    'Steve (stepdad)',
    'Cousin Tyler',
    'nana_pearl',
    'Teta',
    'Mamá 💐',
    'Papà',
    'cugina Bea',
    'my dad',
    'بابا',
  ];
  test.each(family)('%s', (name) => expect(isSavedAsFamily(from(name))).toBe(true));

  const others = [
    ...[
      "Tia's dad",
      'dad of twins',
      'Phils_Dad',
      "Mum's mate",
      "Nev (mum's mate)",
      'Uncle Ray',
      'Auntie Njeri',
      'daddy',
      'Daddy 😈',
    ],
    ...['Bro. Samuel', 'mumtaz', 'Dadisi', 'opal', '+44 7700 900123', '', 'Mum'.padEnd(60, ' x')],
  ];
  test.each(others)('not %j', (name) => expect(isSavedAsFamily(from(name))).toBe(false));

  test('not where people choose their own names, and not the child', () => {
    for (const site of ['discord', 'instagram', 'messenger', 'telegram']) {
      expect(isSavedAsFamily(from('Mum', site))).toBe(false);
    }
    expect(isSavedAsFamily(from('Mum', 'whatsapp', 'self'))).toBe(false);
  });

  test('not a stranger who writes under such a name: the chat has their number at its head', () => {
    const headed = (title: string, author: string) => {
      const message = from(author);
      return isSavedAsFamily({ ...message, conversation: { ...message.conversation, title } });
    };
    expect([headed('+44 7700 900123', 'Mum'), headed('Mum', '+44 7700 900123')]).toEqual([false, true]);
  });
});

describe('what family says', () => {
  const lines = story([hit('secrecy')], [hit('alone-probe')], [hit('image-request')]);
  const as = (author: string, site: string, audience: 'direct' | 'group' = 'direct') =>
    judged(
      lines.map(({ message, ...rest }) => ({
        message: {
          ...message,
          ...(message.speaker === 'other' && { author }),
          conversation: { ...message.conversation, site, audience },
        },
        ...rest,
      })),
      { site, audience },
    ).score;

  test('weighs less where the child saved them, in a chat of two, and only there', () => {
    expect(as('Mum', 'whatsapp')).toBeLessThan(0.7 * as('Sam', 'whatsapp'));
    expect(as('Mum', 'whatsapp')).toBeGreaterThan(0);
    expect(as('Mum', 'discord')).toBe(as('Sam', 'discord'));
    expect(as('Mum', 'whatsapp', 'group')).toBe(as('Sam', 'whatsapp', 'group'));
  });
});
