import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';
import schoolRun from '../vetoes/school-run';

export default {
  match: [
    '(sono|sto|siamo|ti aspetto|aspetto|parcheggiato|parcheggiata|mi trovi|eccomi|sono gia|arrivo) ..2 (sotto|fuori da|fuori|davanti a|davanti|dietro|vicino a|sono a) ..1 (casa tuo|tuo casa|tuo scuola|tuo portone|tuo palazzo|tuo finestra|tuo cancello|tuo palestra|tuo via|casa|tuo piscina)',
    '(ti aspetto|aspetto|mi trovi|sto ad aspettarti|saro) ..2 (fuori|davanti|dietro|a) ..2 (scuola|cancello|uscita di scuola|uscita|palestra|piscina|oratorio|fermata)',
    '(scendi|esci|affacciati|vieni giu|vieni fuori|apri) ..4 (sono|sto) ..1 (sotto|fuori|qui|davanti|giu)',
    '(sono|sto) ..1 (sotto|fuori|qui sotto|qui fuori|giu) ..3 (scendi|esci|affacciati|vieni giu|vieni fuori)',
    '(ti ho|ti) (visto|vista|vedo|guardavo|osservavo|seguito|seguita) ..3 (uscire|a scuola|fuori da|davanti|sotto|da finestra|tornare|a fermata|in cortile) ..4',
    '(guarda|affacciati) ..2 (finestra|balcone) ..4',
  ],
  unless: [
    ...meet,
    ...schoolRun,
    '(pizza|chiavi|citofono|citofona|citofonato|postino|zaino|pallone|bici|motorino) ..6',
    '..6 (pizza|chiavi|citofono|citofona|zaino|pallone|bici|nevica|neve|arcobaleno|luna|fuochi|temporale)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says to be outside the home or school of the child and wants it to come.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sono sotto casa tua scendi',
    'ti aspetto fuori dalla scuola',
    'sto davanti al tuo portone',
    'ti ho vista uscire da scuola ieri',
    'scendi, sono qui sotto',
  ],
  passes: [
    'sono sotto casa tua con mia mamma, andiamo a scuola',
    'il corriere aspetta fuori, e il pacco',
    'ti aspetto fuori da scuola dopo la verifica',
    'guarda dalla finestra nevica',
  ],
};
