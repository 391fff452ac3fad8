import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos) ..1 (una|un)? ..1 (inutil|basura|patetica|patetico|nadie|estupida|estupido|tonta|tonto|asco|desastre|decepcion|puta|zorra)',
    '(sin mi|sin nosotros) ..2 (no eres|no sos|no vales|serias) ..2 (nada|nadie)',
    '(no (vales|servis|sirves)) ..2 (nada|para nada|nadie)',
    '(nadie|ninguno|quien) ..2 (te (va a querer|querra|quiere asi|creera|aguanta|aguantaria)|va a creerte)',
  ],
  unless: ['(boss|jefe|bot|arma|espada|skin) ..4', '(broma|es broma) ..2', 'querer (quitar|jugar|ver|ganar|comer) ..2'],
  confidence: 'fair',
  means: 'Puts the child down so that it feels worth nothing without the speaker.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['sin mi no eres nada', 'no vales nada', 'nadie te va a querer'],
  passes: ['esta arma no vale nada', 'eres un crack', 'nadie te va a querer quitar el puesto de portero'],
};
