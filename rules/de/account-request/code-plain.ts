import type { Examples, Rule } from '../../../lib/engine/rule';
import loginFine from '../vetoes/login-fine';
import quoted from '../vetoes/quoted';

export default {
  match: ['^ ..2 (gib|schick|sag|brauch|schreib) (mir)? ..1 (den|dein|ein) ..1 (code|pin) ..1 $'],
  unless: [...loginFine, ...quoted],
  confidence: 'strong',
  means: 'Asks for a code, without saying for what.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['gib mir den code', 'schick mir den code', 'sag mal deinen pin'],
  passes: ['was ist der kahoot code', 'der code fürs fahrrad ist 1234', 'schick mir den code vom raum 3'],
};
