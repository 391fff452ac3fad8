import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(che|in che|a che|quale|in quale|a quale) (scuola|liceo|istituto|medie|palestra|squadra|oratorio) ..1 (fai|vai|frequenti|sei|giochi|$?)',
    '(come si chiama|qual e|dove e|dove sta) ..1 tuo (scuola|liceo|palestra|squadra|prof)',
    'dove (vai a|fai) (scuola|le medie|le superiori|liceo|danza|nuoto|calcio|pallavolo|allenamento|sport)',
  ],
  unless: ['(lui|lei|fratello|cugino) ..3', '..5 (preferisci|tifi|di fifa|in gioco|per prossimo anno|mi consigli)'],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which school, team or club the child goes to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['che scuola fai?', 'in che scuola vai', 'dove vai a scuola?', 'come si chiama la tua scuola'],
  passes: ['che squadra tifi?', 'che scuola mi consigli per il prossimo anno', 'a scuola dove sei seduta'],
};
