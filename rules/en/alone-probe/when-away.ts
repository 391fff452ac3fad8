import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(when|once|while|after|until|till|til|wait for|as soon as|whenever) ..1 (#KinOfYours|your #Adult|everyone|the house) ..2 #NotAround',
    '(what time|which (day|days|night|nights|evening)|what (day|days|night|nights)|which hour|what hour|at which hour) ..2 (your #Family|your lot|they|she|he|your family|#KinOfYours) ..2 (#NotAround|in|back|home|on shift|work|leave|leaves|sleeps|at work)',
    '(day|night|evening|time|afternoon|weekend|moment) ..1 (when|that)? (#KinOfYours|she|he|they) (is|are|will be|goes|go) #NotAround',
    '(day|night|evening|time|afternoon|hour) (that)? (you are|your|you have|you will be|when you are) ..3 (by yourself|on your own|alone|to yourself|free of them|without them|unsupervised|at home)',
    '(when|time|day) ..2 (you would|you will|you) be the one (to|who|that)',
    '(better|best|easier|nicer|quieter) (done|do it|if|when|once|on a day|while) ..2 (#KinOfYours|she|he|they) ..2 #NotAround',
    '(#KinOfYours|your #Adult) ..2 (works|work|working|does|on) ..1 (nights|lates|shifts|late|weekends|early|long hours|away)',
    '(when|where|what time) is (she|he|they) (on shift|at work|working|off out)',
  ],
  unless: [
    '(anyone|someone|anybody|somebody|everyone|everybody|nobody) ..2 (out|away|gone|busy|in|home|back|at home)',
    '(find|figure|work|sort|hand|give|hang|hanging|help|come|came|comes|run|ran|sold|fall|fell|try|pass) ..1 out',
  ],
  confidence: 'fair',
  slot: 'alone',
  means: 'Asks for the time when nobody would be there. That is when nobody can help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tonight after ur lot are asleep',
    'at which hour ur family is sleeping',
    'when is he on shift',
    'is there a day ur at home by yourself',
    'better done on a day when shes at the hospital',
    'do it once your mum has gone to bed',
  ],
  passes: [
    'when everyone finds out',
    'when someone is away we use a sub',
    'after everyone has gone out we tidy the hall',
    'what time are you in',
    'once you sort it out',
  ],
};
