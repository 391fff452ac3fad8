import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tagliati|fatti (un taglio|un taglietto|di tagli|tagli|di male|male|sanguinare)|bruciati|graffiati|pungiti|datti ..1 pugni|strappati|picchiati|colpisciti|soffocati|bucati) ..3 (per me|per noi|davanti|in cam|cam|dimostrare|dimostrarmi|braccio|gamba|polso|pelle|e mandami|e fammi|dimostra|se mi ami|se (siamo|ci|sei|vuoi)|come me|vene|o|foto|video|mano|con (lametta|forbici|coltello|accendino))',
    '(devi|dovresti|prova a|voglio che tu|voglio che ti|se mi ami|se ci tieni) ..2 (farti (male|del male)|tagliarti|ammazzarti|ucciderti|bruciarti|ti tagli|ti fai (male|del male)|ti bruci|ti uccida|toglierti la vita|buttarti)',
    '(ammazzati|ucciditi|suicidati|impiccati|buttati (giu|sotto|di sotto|da)) ..4 (tanto|nessuno|davvero|meglio|per me|farebbe|faresti|cosi|inutile|sei|e basta)',
    '(nessuno|non) ..2 (sentirebbe|sentira|noterebbe|si accorgerebbe|piangerebbe|gliene importa|mancheresti|mancherai) ..3 (tuo mancanza|se (muori|sparisci|morissi|sparissi|ti uccidi|ti ammazzi)|mancanza|a nessuno)',
    '(mondo|tutti|#Kin|noi) ..3 (starebbe|starebbero|starebbe|staremmo) ..1 meglio senza (di)? te',
    '(lametta|lamette|forbici|coltello|accendino|pillole|pastiglie) ..6 (braccio|gamba|polso|pelle|per me|prendile|prendine|usala|fammi vedere|cam|tutte)',
    '(salta|non mangiare|smetti di mangiare|digiuna|vomita|non bere) ..4 (per me|finche (lo)? dico|oggi per|se mi ami|cosi dimagrisci|devi dimagrire|sei grassa)',
    '(resta|stai) ..1 (sveglia|sveglio|senza dormire) ..3 (finche dico|finche lo dico|finche voglio|per me|tutto la notte)',
    'nessuno (piangerebbe|piangera|ti piangerebbe|verrebbe a funerale) ..3',
    '(taglio|taglietto|bruciatura) ..3 (polso|braccio|gamba|coscia|pelle|mano) ..3 (per me|fallo|foto|video|cam)',
    '(fallo|fai|fammi) ..3 (taglio|taglietto|bruciatura) ..4',
    '(accendino|lametta|coltello|sigaretta|fuoco|ferro|taglierino|rasoio) ..3 (mano|braccio|pelle|gamba|polso|nome)',
    'nessuno ..3 se (tu)? (non ci fossi|sparissi|morissi|non esistessi|te ne andassi|ti uccidessi) ..2',
    '(fatti male|fatti di male) e ..3',
    '(fallo|dai|forza) ..1 (tagliati|bruciati|ucciditi|ammazzati) ..1',
    '(tagliati|bruciati|ucciditi) (adesso|ora|subito|io|davvero|e basta|$)',
    '(ammazzati|ucciditi|suicidati) ..2 (fai|fate|faresti) ..3',
  ],
  unless: [
    '(non|mai) (tagliarti|farti (male|del male)|ti tagliare|ti fare) ..4',
    '(attenta|attento|occhio|piano|rischi|rischio) ..6',
    '(lametta|forbici|coltello|accendino) ..5 (carta|cartoncino|torta|cucina|pane|candeline|barba|arte|tecnica)',
    '#Game ..6',
    '..6 (#Game|fossa|nel vuoto|lava|trampolino|piscina|divano)',
    '(se|quando) ..2 (qualcuno|un amico|un amica) ..6',
    '(torta|crostata|capelli|frangia|stoffa|carta|nastro|pannello) ..6',
    '..6 (torta|crostata|capelli|frangia|stoffa|nastro)',
    '(barbecue|campeggio|falo) ..6',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Pushes the child to hurt itself or to think of dying.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tagliati per me e mandami la foto',
    'devi farti male se mi ami',
    'ammazzati tanto nessuno ti vuole',
    'nessuno sentirebbe la tua mancanza',
    'non mangiare oggi per me',
  ],
  passes: [
    'non farti male con le forbici',
    'buttati nella lava nel gioco cosi respawni',
    'attenta a non tagliarti col coltello',
    'prendi le forbici per il cartoncino',
    'buttati in piscina',
    'tagliati i capelli',
  ],
};
