import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ho|anche io ho|pure io ho|ne ho) #Age anni ..1 (anche io|pure io|come te)?',
    '(anche|pure) io ..1 (ne)? (ho)? #Age',
    '(ho|abbiamo) (tuo|la stessa|stessa|la tuo|la nostra) ..1 eta',
    'siamo coetanei',
    '(sono|io sono) ..1 (uno|un) (studente|studentessa|ragazzo|ragazza|ragazzino|ragazzina) ..1 (come te|anche io|di #Age|delle medie|del liceo)',
    '(faccio|vado a|vado in) ..2 (terza media|seconda media|prima media|liceo|medie|superiori) anche io',
    '(ho) #Age ma (sembro|ne dimostro|dimostro) ..3',
  ],
  unless: ['ho #Age anni (in meno|di meno|fa|di esperienza)', '(lui|lei|fratello|sorella|cugino) ..3 ha'],
  confidence: 'fair',
  means: 'Says to be of the same age or a pupil too, so that the child is less careful.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    ["anch'io 13!", 'anche io ne ho 13'],
    'ho 14 anni come te',
    'abbiamo la stessa eta',
    'sono una ragazza di 13 anni',
  ],
  passes: ['ho 14 anni di esperienza in cucina', 'ha la stessa eta di mia sorella', 'faccio la pizza anche io'],
};
