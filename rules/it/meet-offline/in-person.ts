import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';
import schoolRun from '../vetoes/school-run';

export default {
  match: [
    '(vederci|vedersi|incontrarci|incontrarsi|conoscerci|conoscersi|vederti|incontrarti|conoscerti|vediamoci|incontriamoci|ci vediamo|ci incontriamo|ci conosciamo|beccarci|becchiamoci) ..2 (dal vivo|di vivo|da vivo|di persona|in real|in reale|irl|faccia a faccia|in carne e ossa|di presenza)',
    '(quando|vuoi|vorresti|ti va|possiamo|potremmo|dobbiamo|mi piacerebbe|vorrei|voglio|ti piacerebbe|usciresti) ..2 (vederci|vedersi|incontrarci|incontrarti|conoscerti|vederti|uscire con me|uscire insieme|uscire io e te|venire da me|venire a casa mio|con me)',
    '(ci vediamo|ci incontriamo|usciamo|vediamoci) (uno di questi|un giorno|prima o poi|questo (weekend|fine settimana|sabato|domenica)|domani|sabato|domenica|dopo scuola|$?)',
    '(posso|vengo a|vorrei) ..1 (venire a trovarti|trovarti|passare da te|venire da te)',
  ],
  unless: [
    ...meet,
    ...schoolRun,
    '(in chat|in call|online|in cam|videochiamata) ..3',
    '..4 (in chat|in call|online|in partita|su discord|in classe|a scuola)',
    '(in classe|a scuola) ..5',
  ],
  confidence: 'strong',
  means: 'Wants to meet in real life somebody who is only known online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ci vediamo dal vivo?',
    'vorrei conoscerti di persona',
    'vuoi uscire con me',
    'quando possiamo vederci',
    'posso venire a trovarti',
  ],
  passes: [
    'ci vediamo domani a scuola',
    'vederci in chat piu tardi',
    'ci vediamo in partita',
    'vuoi venire da me a fare i compiti?',
  ],
};
