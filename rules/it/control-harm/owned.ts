import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sei|6|diventi|ormai sei|sarai) (solo|soltanto|tutto|ormai|adesso|gia|per sempre|sempre)? mio (e|adesso|ora|ormai|capito|per sempre|di nessun|solo mio|lo sai|quindi|hai capito|o di nessuno|proprieta|schiava|schiavo|bambola|$)',
    '(sei|sarai) ..1 (di mio proprieta|mio proprieta|mio schiava|mio schiavo|mio serva|mio servo|mio giocattolo)',
    '(mi appartieni|ci appartieni|appartieni a (me|noi)|tu appartieni)',
    '#Obey ..5 (sei mio|adesso sei|da ora|da adesso|senza discutere|senza fiatare|zitta|zitto|capito|sempre|e basta|punto)',
    '(da (adesso|ora|oggi) ..1 (in poi)?|di ora in poi|ormai|tu) ..2 #Obey',
    '(comando|decido) io ..4 (tu|cosa|con chi|quando|chi|ti) ..3',
    '(chiamami|devi chiamarmi|mi chiami) (padrone|padrona|signore|daddy|capo|master|papi) ..3',
    '(ti ordino|ti comando|ti impongo) ..4',
    'finche non te lo (permetto|dico io|ordino) ..2',
    '(ora|adesso|brava|bravo|zitta|zitto) ..1 (obbedisci|ubbidisci|obbediscimi)',
  ],
  unless: [
    '(sei mio) (amica|amico|sorella|idolo|migliore|compagna|eroe|prof|salvezza|preferit)',
    '(pedina|carta|casella|torre|regina|alfiere|simon|simone|cane|seduto|zampa|avversario|spada|bandiera) ..6',
    '..6 (pedina|carta|casella|torre|regina|simon|spada|bandiera|gioco)',
    '#Game ..5',
    '..5 #Game',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Claims to own the child and gives it rules.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ormai sei mia',
    'sei solo mia capito',
    'fai quello che dico e zitta',
    'mi appartieni',
    'da adesso decido io con chi parli',
  ],
  passes: [
    'sei mia amica da anni',
    ['nel gioco decido io con chi fai squadra', 'nel gioco comando io'],
    'fai come dico io in partita',
    'quella pedina ora è mia',
  ],
};
