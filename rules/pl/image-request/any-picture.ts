import type { Examples, Rule } from '../../../lib/engine/rule';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: ['#AskDeliver ..3 #Pic', '(masz|macie) ..1 (jakies|jakas)? (zdjecie|selfie|foty)'],
  unless: [...thingPicture],
  confidence: 'fair',
  slot: 'picture',
  means: 'Asks for a picture, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wyslij jakies zdj', 'pokaz foty', 'masz jakies zdjecie?'],
  passes: ['mam zdjecie tablicy', 'wysle zdj jutro', 'fotografia to moje hobby'],
};
