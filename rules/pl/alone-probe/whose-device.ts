import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(ktos|#Adult|rodzice) ..3 (sprawdza|sprawdzaja|czyta|czytaja|widzi|widza|przeglada|kontroluje) ..2 (ci|twoje|co) ..2 (telefon|czat|wiadomosc|piszesz|kompa)',
    '(to|masz|piszesz z|piszesz ze|piszesz na) ..2 (swoje|twoje|wlasny) ..1 (telefon|komp|laptop|tablet) ..4',
    '(kto|ktos) ..1 (jeszcze|inny)? ..2 (ma|zna) ..2 (haslo|dostep) ..3',
    '(masz|uzywasz) ..1 (sluchawki|blokade|kontrola rodzicielska|kontrole rodzicielska)',
  ],
  unless: [...quoted],
  confidence: 'strong',
  slot: 'device',
  means: 'Asks whose device it is and who can read along.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mama sprawdza ci telefon?', 'piszesz ze swojego telefonu?', 'masz słuchawki?'],
  passes: ['zgubilem telefon', 'mama czyta gazete', 'telefon mi padl'],
};
