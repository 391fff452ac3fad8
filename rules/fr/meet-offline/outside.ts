import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    'je suis ..2 (en bas|devant|dehors|a cote|stationne|gare|garee|pres|en avant) ..2 (de)? (chez toi|chez vous|ta maison|ton immeuble|ta porte|ton portail|ta rue|ta fenetre)',
    '(je suis|il est|un gars|un mec|un ami|quelquun|garcon) ..2 (te)? attends ..2 (en bas|devant chez|dehors|devant ta)',
    '(je|on) (te|vous) attends ..6 (voiture|caisse|char|coin de la rue|derriere|parking|seul|quand tes parent|ruelle|sous le pont|arret de bus a|hotel)',
    '(descends|sors) ..2 (je suis|je suis la|je te attends) ..3 (en bas|devant|dehors|la)',
    'je (te)? attends (devant|derriere) (ton|ta|l|le) (college|lycee|ecole) ..6 (seul|voiture|personne|dis|sans|caisse)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(bus|car|navette|livreur|colis|pizza|taxi|mere|pere|on mange|ta mere) ..8',
    '..8 (bus|car|navette|livreur|colis|pizza|avec (ta|ma|ton|mon|les)|ouvre moi c est|ton velo|on est deja tous|avec les autres|scout)',
    '#Groupe ..5',
    '..6 #Groupe',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: "Says to be outside the child's home, waiting.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jsuis en bas de chez toi',
    'chu stationné en avant de chez vous',
    "je t'attends au parking derrière la gare",
    'sors je suis devant',
  ],
  passes: [
    'je suis en bas avec la pizza',
    "le bus est stationné devant l'école",
    'on attend le car au parking avec les scouts',
    'descends on mange',
  ],
};
