import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hai|avrai|sembri|ne avrai|ne hai|dimostri|te ne davo|te ne do) ..1 (tipo)? #Age (anni|vero|o|giusto|$?|piu o meno)',
    '(sei) ..1 (minorenne|maggiorenne|grande|piccola|piccolo|giovane|adolescente|una bambina|un bambino) $?',
    '(quando|in che anno|di che anno|che anno) ..1 (sei nata|sei nato|sei|compi gli anni|e tuo compleanno|fai gli anni|fai compleanno)',
    '(hai)? (gia|ancora)? ..1 (compiuto|piu di|meno di) ..1 #Age $?',
    '(io|ho|ne ho) #Age (anni)? ..1 (e tu|tu)',
    '#Age o #Age $?',
    '(sei) del (#Number|duemila)',
  ],
  unless: [
    '(sei) ..1 (grande|piccola) (fan|amica|squadra)',
    'hai #Age (punti|vite|euro|pagine|kill|messaggi|minuti|secondi|anni di)',
  ],
  confidence: 'strong',
  slot: 'age',
  means: 'Guesses the age of the child or asks about it in a roundabout way.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['avrai 12 anni vero?', 'sei minorenne?', 'di che anno sei', 'io 15 e tu', 'in che anno sei nata?'],
  passes: ['hai 12 punti?', 'sei grande fan della Juve?', 'in che anno e uscito il gioco', '12 o 13 pagine?'],
};
