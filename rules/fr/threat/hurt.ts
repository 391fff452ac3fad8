import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je|on) (vais|va|vas) (te|vous) (retrouve|tue|bute|defonce|crever|creve|frappe|taper|massacre|planter|niquer|eclater|egorger|demonter)',
    '(je|on) (te|vous) (retrouve|retrouvera|retrouverai) (ou que tu|peu importe|ou tu)',
    '(fais gaffe|fais attention) (a toi|a ta famille|a ta soeur|en rentrant|quand tu sors)',
  ],
  unless: [
    ...jeu,
    '(loot|1v1|kill|kills|skin|shotgun|sniper|headshot) ..8',
    '..8 (loot|1v1|kill|kills|skin|headshot)',
    '(retrouve|retrouver) (devant|a la|au|apres|la bas|demain|samedi|dans|chez) ..4',
    '(au|a|aux) (foot|echecs|cartes|uno|ping pong|basket|kart|course|babyfoot) ..4',
  ],
  confidence: 'strong',
  means: 'Threatens to hurt the child or to find them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['je vais te retrouver', 'jvais te defoncer', 'fais gaffe à ta famille'],
  passes: [
    'je vais te retrouver devant le ciné',
    'on va te defoncer au foot',
    'je vais te tuer dans la prochaine game',
  ],
};
