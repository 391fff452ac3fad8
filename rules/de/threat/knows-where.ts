import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    'ich weiß ..1 (wo|in welchem haus|in welcher straße|welche straße|in welche klasse|auf welche schule|welche schule|auf welcher schule|in welche schule|wann|wie) ..4 (du wohnst|wohnst|du gehst|gehst|du schläfst|haus steht|schule ist|du trainierst|zur schule|aus hast|du schule aus|nach hause|dein #Adult wohnt|dein #Adult arbeitet|dein #Adult heißt|dein #Adult heißen|wohnt)',
    '(du wohnst|wohnst) ..3 (ich weiß|ich kenn|hab deine adresse|glaub nicht ich wüsste)',
    'ich (hab|habe|kenn|kenne|finde|find|krieg) ..2 dein (adresse|anschrift|ip|ip adresse|schule|hausnummer|klasse|schulweg) ..3 (raus|gefunden|rausgefunden|herausgefunden|rausgekriegt|gegoogelt|heraus|schon|längst|auch ohne)',
    '(deine ip|dein ip) ..3 (hab|gezogen|gegrabbt)',
    'ich finde (dich|raus wo|heraus wo) ..4',
    'ich kann dich ..4 (finden|ausfindig|orten)',
    '(ich|wir) wissen wo du ..2 (wohnst|lebst|schule)',
    'wir (wissen|haben|kennen|kommen) ..3 (wo du wohnst|deine ip|dein ip|dein adresse|zu dir|deine adresse|rein)',
    '(ich|wir) (steh|stehe|warte|stehen|komm|komme|kommen) ..2 (vor|zu|bei) ..2 (haus|haustür|schule|dir|tür|dir nach hause) ..6 (sonst|wenn du nicht|und hol|dann|und mach|und bring|wirst)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(ich weiß) (nicht|ned|gar|leider|noch) ..6',
    'ich finde dich (süß|nett|cool|lustig|toll|gut|hübsch|witzig|mega|voll|in|nicht|echt|so|super|im|auf|bei)',
    'ich finde raus wo ..3 (gibt|kosten|liegt|training|konzert|mein)',
    '(nebenan|gegenüber|nachbar|nachbarin|gleiche klasse|selbe klasse|abholen|paket|geburtstag|feier)',
    '..9 (nebenan|gegenüber|nachbar|gleiche klasse|gleichen klasse|selben klasse|selbe klasse|bring dir|einladung|paket|geburtstag)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to know where the child lives or goes to school.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich weiß wo du wohnst',
    'ich weiß auf welche schule du gehst',
    'ich hab deine adresse rausgefunden',
    'ich finde dich',
    'ich weiß wann du schule aus hast',
  ],
  passes: [
    'ich weiß nicht wo du wohnst, schick adresse für die einladung',
    'ich weiß wo du wohnst haha bin doch nebenan',
    'ich finde dich cool',
    'ich weiß auf welche schule du gehst, bin in der gleichen klasse',
  ],
};
