import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(qual|quale) ..1 (e)? tuo (vero|vera)? (nome|cognome|identita)',
    '(come|qual e) ..1 (ti chiami|tuo (vero)? nome|tuo cognome|nome vero) ..1 (davvero|veramente|di cognome|$?|in realta|per intero)',
    '(tuo|tuo vero) (nome|cognome) ..1 (completo|vero|per intero|$?)',
    '(nome) e cognome $?',
    '(come ti chiami|come ti trovo|qual e tuo nome|qual e tuo nick|mi dai tuo nick) ..2 (su|di) #Platform',
  ],
  unless: ['(personaggio|skin|cane|gatto|server|avatar|canzone) ..4', '..4 (personaggio|cane|gatto|in gioco|avatar)'],
  confidence: 'strong',
  slot: 'name',
  means: 'Asks for the real name of the child or its profiles.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['come ti chiami davvero?', 'qual è il tuo cognome', 'nome e cognome?', 'come ti chiami su insta'],
  passes: ['come si chiama il tuo cane', 'nome e cognome della prof', 'come ti chiami in gioco'],
};
