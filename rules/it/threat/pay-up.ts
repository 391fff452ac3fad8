import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(paga|pagami|mandami|manda|versami|dammi|voglio|mi servono|ricaricami|inviami|bonifica|fammi|comprami) ..3 #Cash ..6 (#Or|se no|altrimenti|entro|senno|se vuoi che|se non vuoi|e (le|la|lo|tutto) (cancello|elimino|sparisce)|e cancello)',
    'se ..1 non ..3 (paghi|mi paghi|mandi ..2 #Cash|mi mandi ..2 #Cash|versi|mi fai ..2 #Cash|ricarichi) ..8',
    '#Cash ..2 #Or ..5 (girano|finiscono|escono|vanno|gira|esce)',
    '#Cash ..4 #Or ..4 (la|le|lo|li|foto|video|tutti|tuo) ..2 (#Publish|#Expose|#FindOut|girano|finisce|finiscono|gira)',
    '(foto|video|screen|tutto) ..4 (cancello|elimino|sparisce|spariscono) ..4 (solo)? (se|quando|appena) ..3 (paghi|#Cash|mi (paghi|mandi|versi|fai))',
    '(le|la|lo|tutto)? (cancello|elimino) ..2 (foto|video|tutto|screen)? ..2 (solo|soltanto)? (se|quando|appena) ..3 (paghi|#Cash|mi (paghi|mandi|versi|fai))',
    '(paga|pagami) (e|entro|o|adesso|ora|subito|senno|se) ..5',
    '(soldi|#Cash) ..3 #Or ..5 (foto|video|tutto|tuo|#Kin|tutti) ..3',
    '(tempo|entro) ..6 (versare|pagare|mandarmi ..2 #Cash|ricaricare) ..6 #Or ..6',
    '#Cash ..4 #Or ..1 (#Expose|posto|pubblico)',
    '#Cash ..4 (e)? (sparisco|ti lascio (in pace|stare)|non mi (vedi|senti) piu) ..4',
    '(paga|ricarica|soldi|#Cash) ..1 #Or ..1 addio ..2',
  ],
  unless: [
    ...seen,
    '(gita|quota|cena|regalo|biglietto|biglietti|pizza|panino|divisa|iscrizione|palestra|bar|benzina|affitto|spesa) ..8',
    '..8 (gita|quota|cena|regalo|biglietto|biglietti|pizza|panino|divisa|iscrizione|palestra|bar|benzina|affitto|spesa|parcheggio)',
    'se non paghi ..3 (tu|io|bus|biglietto|multa|abbonamento|server|premium)',
    '..8 (multa|servizio|abbonamento|mora|scadenza|squadra)',
    'addio (batteria|vacanza|gita|posto|biglietto)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Demands money or gift cards and says what happens otherwise.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami 100 euro entro stasera o pubblico tutto',
    'se non paghi le vedono tutti',
    'voglio una gift card senno le foto girano',
    'cancello tutto solo se mi mandi 50 euro',
    'paga o ti rovino',
  ],
  passes: [
    'mandami 5 euro per la pizza entro venerdi',
    'dammi 10 euro o restiamo senza regalo per la prof',
    'se non paghi il biglietto ti fanno la multa',
    'voglio la gift card per il compleanno',
  ],
};
