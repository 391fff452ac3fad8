import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'tuo (amici|amiche|amica|amico|compagni|compagne|migliore amica|ragazzo|fidanzato) ..1 (sono|e|e solo|sono solo) ..2 (falsi|falsa|false|finti|finte|stupidi|stupide|invidiosi|invidiose|gelosi|gelose|bambini|immaturi|immature|ipocriti|stronze|un falso|una falsa|inutili|cattivi|cattive)',
    'tuo (#Adult|mamma|papa|genitori|famiglia) ..1 (e|sono) ..2 (troppo)? (severa|severo|severi|esagerata|esagerati|cattivi|cattiva|ingiusti|ingiusta|pesanti|pesante|rompi|pazza|matta|oppressivi|vecchi)',
    'tuo (#Adult|amici|amiche|genitori) ..1 (ti trattano|ti tratta) ..2 (come una bambina|come un bambino|male|da schifo|da bambina)',
    '(smetti|smettila|non) ..1 (di)? (parlare|parlarle|uscire|vederti|frequentare|vedere) ..2 (con)? (lui|lei|loro|quella|quello|quelli|tuo amica|tuo amici|tuo amiche) ..3',
    '(lascia perdere|lasciali perdere|molla|allontanati da|stai lontana da|stai lontano da) ..2 (loro|tuo amici|tuo amiche|tuo famiglia|lui|lei|quelli)',
  ],
  unless: ['mio ..5', '(truffatore|truffatori|bullo|bulli|sconosciuto|hacker) ..6'],
  confidence: 'strong',
  means: 'Runs down the friends or the family of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'le tue amiche sono false',
    'tua madre è troppo severa con te',
    'smetti di parlare con lui',
    'lasciali perdere i tuoi amici',
  ],
  passes: [
    'mia madre e troppo severa',
    'i tuoi amici sono simpatici',
    'stai lontana dal bullo e lascia perdere',
    'i tuoi compagni sono forti',
  ],
};
