import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(bild|bilder|foto|fotos|video|screenshot|screenshots|chat|nachrichten|was du) ..9 (sei brav|brav|benimm dich|benimm|sei lieb|sei nett|nett zu mir|lieb zu mir|sei schlau|sei klug|überleg dir|überleg es dir|spur|gehorch|gehorche|gehorsam|dankbar|dankbarkeit|höflich)',
    '(sei brav|benimm dich|sei lieb|sei nett|sei schlau|überleg dir|überleg es dir gut|vergiss nicht|denk dran|denk daran|erinner dich) ..6 (dein|das|welches|die|ich hab|ich habe|was ich) ..2 (bild|bilder|foto|fotos|video|screenshot|screenshots|chat|alles|hab|habe|weiß) ..3',
    'dein ..1 (video|bild|foto|nachrichten|fotos) ..3 (in mein|auf mein|bei mir) ..1 (ordner|handy|pc|festplatte|laptop|cloud|stick|galerie|computer|gespeichert|sicher)',
    '(ich hab|ich habe|hab) ..2 (dich|dein leben|dein ruf|dein zukunft|dein geheimnis) ..1 (in der hand|in meiner hand|in mein hand)',
    '#Cash ..7 (vernichtet|gelöscht|lösch ich|zerstört|vergessen|verschwindet)',
    '(ein|einen) (anruf|klick|wort|knopfdruck|nachrichten) (von mir|und|genügt|reicht) ..6',
    '(tick tack|ticktack|die uhr tickt|zeit läuft ab) ..6',
    '(was|wie viel) ..1 (ist dir|ist es dir|is dir) ..4 (wert|schweigen|ruf|bilder) ..3',
    '(denk dran|denk daran|vergiss nicht|erinner dich) ..2 (welche|was|wie viele) ..5 (von dir|über dich|hab|habe)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(einladung|schule|verein|gruppe|klassenfahrt|kalender|oma|opa|mama) ..9',
    '(denk dran|vergiss nicht|denk daran) ..6 (für|mitbringen|mitnehmen|zettel|ausweis|kunst|hausaufgabe|abgeben|passfoto) ..4',
    '(ein|einen) (anruf|nachrichten) (von mir|und) ..6 (verpasst|bekommen|gekriegt|arzt|kommt der)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Reminds the child of what they hold, so that it behaves.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich hab das foto noch also sei brav',
    'denk dran welche bilder ich von dir hab',
    'dein video ist auf meinem handy',
    'ein klick von mir und alle wissen es',
  ],
  passes: [
    'denk dran das passfoto mitzubringen für den ausweis',
    'vergiss nicht das bild für kunst',
    'ein anruf und der arzt kommt',
  ],
};
