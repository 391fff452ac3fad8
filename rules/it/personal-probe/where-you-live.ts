import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'dove (abiti|vivi|stai di casa|stai di preciso|sei di preciso|sei esattamente)',
    '(di dove|da dove) (sei|scrivi|vieni|chatti|digiti)',
    '(in|di) (che|quale) (citta|paese|zona|quartiere|via|parte|regione|provincia) ..3 (sei|abiti|vivi|stai|$?)',
    '(che|qual|quale) ..1 (e tuo)? (indirizzo|via) ..1 (hai|e|$?)',
    '(dammi|dimmi|mandami|passami|mi dai|mi dici|scrivimi) ..2 (tuo)? (indirizzo|via|paese|zona)',
    '(abiti|vivi|stai) ..2 (vicino a|lontano da|in centro|in periferia|a milano|a roma|a napoli|a torino) $?',
  ],
  unless: [
    '(indirizzo) ..2 (ip|mail|email|server|sito|pizzeria|hotel|negozio|palestra|dentista)',
    'dove (abiti|vivi) ..2 (in gioco|minecraft|nel server)',
    '(lui|lei|nonna|zia|prof) ..2 (abita|vive|e)',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'Asks in which town, street or house the child lives.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dove abiti?', 'di dove 6', 'in che zona di milano stai?', 'mi dai il tuo indirizzo?', 'in che via abiti'],
  passes: ['dove abita tua nonna?', "mandami l'indirizzo del sito", 'di dove e la squadra', 'dove sei? sono alla base'],
};
