import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(non (fare|essere|farmi)) ..2 (bambina|bambino|bambinona|bimba|piccola|codarda|codardo|fifona|fifone|la difficile|la preziosa|la stronza|la santa|la santarellina|la noiosa|noiosa|noioso|antipatica|egoista|infantile|pesante|la timida)',
    '(sei|6) (proprio|solo|ancora|una)? ..1 (bambina|bambino|codarda|codardo|fifona|fifone|egoista|noiosa|infantile|senza cuore|cattiva con me|un coniglio)',
    '(mi hai|mi stai) (deluso|ferito|fatto male|fatto stare male|deludendo|ferendo|facendo stare male|illuso|usato|preso in giro) ..3',
    '(dopo|con) tutto quello che (ho fatto|faccio|ti ho|ho speso|ti do) ..4',
    '(mi devi|me lo devi|me la devi|me ne devi) ..2 (dopo|$|un foto|adesso|per|visto)',
    '(mi fai|mi stai facendo) (stare male|soffrire|arrabbiare|piangere|pena)',
    '(avevi|mi avevi|hai) (promesso|detto di si|detto che) ..3 (foto|cam|venire|mandar|lo facevi|me la|vederci|$)',
    '(se no|senno|allora|vabbene) ..2 (mi offendo|mi arrabbio|non ti parlo piu|non ti scrivo piu|non siamo piu amici|basta|addio|me ne vado|cerco un altra|trovo un altra|lascio stare|ti lascio)',
    '(perche) (mi ignori|non mi rispondi|mi tratti cosi|fai cosi|mi fai questo|sei fredda|sei freddo)',
  ],
  unless: ['#Game ..5', '..5 (#Game|jumpscare|film horror|montagne russe|compiti|caffe|gelato|euro)'],
  confidence: 'strong',
  means: 'Shames the child or makes it feel guilty for saying no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'non fare la bambina',
    'mi hai deluso',
    'dopo tutto quello che ho fatto per te',
    'me lo devi',
    'perche mi ignori?',
    'altrimenti nn ti parlo più',
  ],
  passes: [
    'non fare il bambino e solo un film horror',
    'mi devi un gelato',
    ['avevi promesso i compiti', 'mi devi 2 euro'],
    'sei una fifona sulle montagne russe',
  ],
};
