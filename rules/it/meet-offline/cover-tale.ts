import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';

export default {
  match: [
    '#SayIt ..8 (e invece|invece|e poi vieni|e vieni|cosi vieni|cosi puoi venire|cosi possiamo|cosi ci|e ci vediamo|e passo|e ti passo|e ti vengo) ..3',
    '(a|con) #Kin ..1 (di|dici|racconta|inventa) ..1 che ..1 (vai|sei|dormi|esci|studi|resti|ti fermi) ..2 (da|con) ..2',
    '(inventa|inventati|trova|trovati|inventiamo) ..2 (scusa|storia|bugia|qualcosa) ..5 (tuo|#Adult|uscire|venire|vederci|casa|vieni|esci|genitori)',
    '(copre|coprirti|ti copre|ti faccio coprire) ..3 (amica|compagna) ..4',
    '#SayIt ..4 (che)? (vai|sei|dormi|esci|studi|resti|rimani|stai|ti fermi) ..2 (da|con) ..1 (un|tuo)? (amica|amico|amiche|compagna|compagno|giulia|sara|martina|chiara|sofia)',
    '#SayIt ..4 (che)? (vai|sei|devi|hai|resti|stai|studi|ti fermi) ..6 (invece|e poi|poi|ti passo|ti vengo|ti aspetto|vieni da me|vieni qui|ci vediamo|ti prendo|usciamo|io e te)',
    '(diremo|diciamo|dirai|dici) che (sei|vai|dormi|eri|resti) (da|con|a|in) !(me|noi|casa) ..2',
  ],
  unless: [
    ...meet,
    '(da noi|da me) ..3 (mio mamma|mio #Adult|ti aspetta|ti aspettano) ..2',
    '..6 (verita|e vero|davvero)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Gives the child a false story to tell at home so that it can come.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "di a tua madre che dormi da un'amica",
    'digli che vai in biblioteca e invece vieni da me',
    'inventa una scusa coi tuoi e vieni',
    'ai tuoi dici che esci con una compagna',
  ],
  passes: [
    'di a tua mamma che dormi da noi, mia mamma ti aspetta',
    'inventa una storia per il tema',
    'digli che vai a scuola con mia sorella',
    'di ai tuoi che vai in biblioteca e che torni per cena',
  ],
};
