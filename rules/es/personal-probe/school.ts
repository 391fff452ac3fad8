import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(a que|en que|cual es tu|como se llama tu|que|cual) ..1 (colegio|cole|escuela|instituto|insti|secundaria|primaria|prepa|liceo|academia|secu|preparatoria|cole es el tuyo) ..2 (vas|estudias|estas|es|$?|tuyo)',
    '(como se llama|cual es|que nombre tiene) tu ..1 (colegio|cole|escuela|instituto|insti|secundaria|prepa|liceo|cole nuevo)',
    '(donde|en donde) ..1 (estudias|entrenas|haces (ballet|futbol|natacion|danza|patinaje|gimnasia|baile)|vas a clase|tienes clase)',
    '(tu|el) uniforme ..3 (de que|de cual|que cole)',
  ],
  unless: [
    '(donde|en que) ..2 (examen|partido)',
    '..4 (juega el partido|es el partido|el torneo|la excursion|es el examen)',
  ],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which school or club the child goes to, where it can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['a que cole vas?', 'como se llama tu insti', 'donde entrenas'],
  passes: ['a que hora es el entreno', 'como se llama tu gato', 'en que cole es el partido'],
};
