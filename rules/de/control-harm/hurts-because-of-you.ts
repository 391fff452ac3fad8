import type { Examples, Rule } from '../../../lib/engine/rule';
import harmFun from '../vetoes/harm-fun';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wenn|falls|sobald|weil|nachdem|ohne|lass mich) ..9 (tu|tue|bring|bringe|ritz|ritze|schneid|schneide|verletz|verletze|schlag) ich (mir|mich) ..3 (weh|was an|etwas an|um|auf|selbst|$)',
    '(ich)? (tu|tue|bring|bringe|ritz|ritze|schneid|schneide|verletz|verletze) (mir|mich) ..3 (weh|was an|etwas an|um|selbst)? ..3 (wegen dir|deinetwegen|und du|dein schuld|deine schuld|wenn du|weil du|bis du)',
    '(hab|habe) ..1 (mich|mir) ..3 (geschnitten|geritzt|verletzt|weh getan|wehgetan|was angetan) ..5 (dir|du|deinetwegen|nochmal|wieder)',
    '(hab|habe) (mich|mir) ..1 (wegen dir|deinetwegen) ..4',
    'ich ..1 (sterb|sterbe) ..2 (wirklich|echt|ohne dich|wegen dir|und du|wenn du|dann)',
    '(lass mich|lässt mich) ..2 (im stich|allein|fallen|hängen) ..4 (sterb|sterbe|tot|spring|tu mir|bring|ritz|weh)',
    '(alles|das alles|und alles) ..1 (ist|wär|wäre) ..1 (deine|dein) schuld ..4 (tot|sterb|ritz|weh|umbring|spring)',
    '(wirst|musst) ..2 damit ..3 leben ..2',
    '(abschiedsbrief|brief|zettel|nachricht) ..6 (dein name|deinen namen|dein namen|wegen dir|du schuld)',
    '(du kannst|kannst) ..2 (mich retten|mein leben retten|mich am leben|verhindern dass ich) ..4',
    '(dummheit|was dummes|etwas dummes|was schlimmes|etwas schlimmes) ..2 (mach|mache|machen|tu|tue|tun|antun|passiert) ..7 (du|dein|verantwortung|schuld|wegen dir)',
    '(schluss|ende) ..2 mit ..2 leben ..3',
    '(entweder|wenn du|solange du) ..8 (schluss mit dem leben|mach ich schluss|ist es aus mit mir|bin ich weg für immer)',
  ],
  unless: [
    ...harmFun,
    ...quoted,
    '(referat|präsentation|lampenfieber|training|match|runde|mathe|prüfung|papier|zwiebel|küche|basteln|brot|finger|gemüse|rasieren) ..9',
    '..9 (lampenfieber|training|match|runde|prüfung|vor lachen|papier|küche|basteln|gemüse)',
    '(damit) ..3 leben ..1 (können|kann) ..2',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game', 'joke'],
  means: 'Makes the child answerable for harm that the other one does to themselves.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wenn du nicht mehr meine freundin bist tu ich mir echt weh',
    'hab mich wegen dir geschnitten',
    'ich sterbe wirklich wenn du gehst',
    'in meinem abschiedsbrief steht dein name',
  ],
  passes: [
    'lass mich beim referat nicht im stich sonst sterbe ich vor lampenfieber',
    'hab mich beim basteln geschnitten',
    'ich tu mir beim training immer weh',
  ],
};
