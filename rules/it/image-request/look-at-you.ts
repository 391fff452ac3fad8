import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(mostrami|fammi vedere|fai vedere|fatti vedere|voglio vedere|vorrei vedere|posso vedere|mi fai vedere|mi mostri|fammi un tour di) ..2 (tuo)? ..1 (letto|cameretta|camera tuo|tuo camera|bagno|cassetto)',
    '(mostrami|fammi vedere|fai vedere|farmi vedere|voglio vedere|vorrei vedere|posso vedere|mi fai vedere|mi mostri|vedrei) ..1 (tuo) ..1 (faccia|viso|faccina|visino|occhi|sorriso|bocca|labbra|camera|stanza|corpo)',
    '(mostrami|fammi vedere|fai vedere|voglio vedere|vorrei vedere|mi fai vedere|mi mostri|mandami|dimmi) ..2 (come sei (vestita|vestito|fatta|fatto|adesso|ora|oggi|dal vivo|senza)|come eri vestita|cosa indossi|cosa hai addosso|cosa porti|come ti sei vestita|come ti sta|come ti stanno|outfit)',
    '(mostrami|fammi vedere|fai vedere|voglio vedere|mi fai vedere) ..1 (come sei|chi sei|che faccia hai|quanto sei (bella|carina|bello)|se sei (vera|carina|bella))',
    '(fatti|fammiti|ti fai|voglio|vorrei|posso) (vedere|vederti|guardarti|ammirarti) ..1 (adesso|ora|un po|un attimo|meglio|bene|tutta|tutto|dal vivo|da vicino|senza|solo io|su|amore|piccola|bella|$)',
    '(come (sei|dormi|stai messa|ti vesti|sei vestita|sei fatta)|che hai (addosso|sotto)|cosa hai (addosso|sotto)) ..3 (fammi vedere|fatti vedere|fai vedere|mostrami|fammelo vedere|fammi vede)',
    '(fai vedere|fammi vedere|mostrami|vediamo|voglio vedere|dimmi) ..2 (che|cosa) (hai|ci e|porti|indossi) ..1 sotto ..2 (felpa|maglia|maglietta|vestiti|vestito|pigiama|coperte|gonna|jeans|camicia)',
    '(che|quale) (intimo|mutande|reggiseno) ..2 (hai|porti|indossi|metti)',
    '(mostrami|fammi vedere|fai vedere|voglio vedere|mi fai vedere|posso vedere) ..1 (la)? (faccia|faccina|viso|visino|facciotta) ..1',
  ],
  unless: [
    ...picture,
    '(vederti|vedere) ..2 (domani|sabato|domenica|stasera|lunedi|festa|partita|natale|estate|scuola|allenamento|giocare|felice|ballare|suonare|gareggiare)',
    '(fatti vedere) ..3 (da|dal|a) ..1 (dottore|medico|dentista|pediatra|oculista|veterinario)',
    '..6 (per (carnevale|saggio|recita|matrimonio|festa|cresima|comunione|halloween)|in gioco|skin|cosplay)',
    '(voglio|vorrei|posso|fatti) ..1 (vedere|vederti) $?',
    '..3 (neve|mate|replay|es|esercizio)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Wants to see the face, the clothes or the bedroom of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'fammi vedere la tua cameretta',
    'voglio vedere il tuo viso',
    'fammi vedere come sei vestita',
    'mostrami come sei',
    'fatti vedere un po',
    'come sei? fammi vedere',
  ],
  passes: [
    'fammi vedere come ti sta il vestito per il saggio',
    'fatti vedere dal dottore',
    'voglio vederti giocare domani',
    'mostrami il letto a castello della casa nuova in gioco',
  ],
};
