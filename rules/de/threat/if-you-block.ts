import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(blockier|blockiere|block|blocke|ignorier|ignoriere|ghoste|ghost|meld|melde|entfern|lösch) mich (und|dann|nur|nicht)? ..2 (und|dann|sonst|siehst|wirst|schau|oder) ..5',
    '(wenn|falls|sobald|wehe|wehe wenn) du ..3 (irgendwer was sagst|irgendwem was sagst|irgendwer was|es wem sagst|wem erzählst|jemand petzt|blockierst|blockst|ignorierst|ghostest|meldest|entfernst|abhaust|auflegst|offline gehst|verpetzt|petzt|jemand sagst|jemand was sagst|jemand erzählst|jemand davon|zur polizei|wem erzählst|mich löschst|nein sagst|nicht antwortest|aufhörst zu schreiben|was sagst|wem was sagst) ..6 (dann|geht|schick|schicke|poste|leake|sieht|sehen|wird|wirst|ist|bist|passiert|komm|mach|erfährt|landet|weiß|alle|alles|dein|deine|pech)',
    '(blockierst|blockst|ignorierst|ghostest|meldest) du ..4 (dann|geht|schick|poste|leake|sieht|wird|wirst|ist|bist|passiert|komm|mach|alle|alles)',
    '(ein wort|nur ein wort|ein falsches wort) ..4 (und|dann) ..6',
    '(wehe|wag es nicht|trau dich nicht|wag es) ..2 (du|mich|zu|dich)? ..3 (blockst|ignorierst|ghostest|löschst|redest|verrätst|blockierst|blocken|blockieren|sagst|erzählst|zu blockieren|zu petzen|petzt|meldest|gehst|abzuhauen)',
    '(sag|erzähl|zeig) ..3 (jemand|wem|wer|deinen eltern|#Adult|polizei) ..3 (und|dann) ..2 (dein|ich|alles|es|das|du|bild|bilder) ..5 (online|raus|tot|fällig|leak|poste|geht|netz|bereu|dran|gepostet|alle|weg)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(block|blockier) mich nicht ..2 (beim|im|auf dem feld|vorm tor)',
    '(ich|wir) (melde|meld|melden|entferne) ..5',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens what will happen if the child blocks, leaves or tells.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wenn du mich blockierst geht alles raus',
    'blockier mich und du wirst schon sehen',
    'ein wort und deine mama kriegt die bilder',
    'wehe du sagst jemandem was',
  ],
  passes: [
    'block mich nicht beim korb, ich will werfen in der halbzeit',
    'wenn du offline gehst machen wir morgen weiter mit dem level',
    'wenn du nicht antwortest nehm ich an du kommst nicht mit',
  ],
};
