import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    'ich (mach|mache|werde|zerstör|zerstöre|ruinier|ruiniere|vernicht|vernichte) ..2 (dein leben|dein ganzes leben|dein ruf|dein familie) ..4',
    '(mach|mache) ich ..2 (dein leben|dir das leben) ..2 (kaputt|zur hölle|schwer|fertig)',
    '(mach|mache) (dir|dich) (das leben zur hölle|fertig|kaputt) ..2 (wenn|sonst|oder|versprochen|glaub mir|warte|$)',
    '(dein|das) leben (ist|wird|war) ..2 (vorbei|gelaufen|kaputt|zerstört|ruiniert|hölle)',
    '(das|es) (wirst|wird) (du|dir) ..2 (bereuen|leid tun|leidtun|noch leid)',
    'du (wirst|wirs) (das|es|s) ..1 (bereuen|noch bereuen)',
    '(sonst|oder|dann) ..1 (bereust|passiert|setzt) ..3 (du es|du das|was schlimmes|was|etwas|dir was)',
    '(du weißt|weißt) ..1 (was|was dann) ..1 (passiert|sonst passiert) ..1 (wenn|sonst|$)',
    '(leg dich|spiel|mess dich) nicht mit mir ..2 (an)?',
    '(ich )?warne dich',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(ich|wir) (werde|werden) ..3 bereuen',
    'ich warne dich (der|die|das) ..4',
    '(bereuen|bereust) ..4 wenn du ..5 (serie|film|spiel|pizza|probierst|essen|lied|album|buch)',
    '(bereust|bereuen) ..5 (verpasst|nicht dabei|nicht mitkommst|nicht probierst|gekauft|gegessen)',
    '(wirst|wird) (es|das|du es) nicht ..2',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to ruin the child, or that the child will be sorry.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ich mach dein leben kaputt', 'du wirst das noch bereuen', 'ich warne dich', 'dein leben ist vorbei kleine'],
  passes: [
    'ich zerstör dich in fifa',
    'du wirst es bereuen wenn du die serie nicht schaust',
    'ich warne dich der mathelehrer ist streng',
  ],
};
