import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mio (cam|microfono|fotocamera|telefono) ..1 (non (va|funziona|si accende)|e (rotto|rotta)|si e (rotto|rotta)|rotto|rotta)',
    '(ho) ..1 (cam|microfono|fotocamera|schermo) (rotto|rotta)',
    '(non posso|non riesco a) (accendere|mettere|fare|usare) ..2 (cam|videochiamata|voce|vocali|microfono)',
    '(profilo|account) (nuovo|nuova) ..2 (mi hanno|altro|quello vecchio|hackerato)',
    '(giuro|tranquilla|tranquillo|fidati) ..2 (non sono) ..2 (strano|pericoloso|un pedofilo|maniaco|un maniaco|un vecchio|vecchio|matto|uno psicopatico|una brutta persona|cattivo)',
    'non sono ..1 (uno strano|un maniaco|un vecchio|un malintenzionato|pericoloso|un mostro)',
  ],
  unless: ['(prof|lezione|meet|zoom) ..6'],
  confidence: 'fair',
  means: 'Explains why face or voice cannot be shown.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['la mia cam non funziona', 'ho la cam rotta tu accendi', 'tranquilla nn sono un maniaco'],
  passes: ['prof la mia cam non funziona', 'il microfono di Luca gracchia', 'non sono pericolosi i ragni'],
};
