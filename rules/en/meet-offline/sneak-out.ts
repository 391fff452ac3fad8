import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sneak|creep|climb) out (for me|to me|to see|tonight|when|while|after|at|and|later|of the|your|the|$|with)',
    '^ sneak $',
    'slip out (when|while|after|to see|tonight|and|for a bit)',
    '(you|can|could|just|then) ..1 (sneak|climb|creep|get) out ..1 (of)? (the|your) (window|back door)',
    '(walk|come) out like (you are|you were)',
    '(wait|come out|meet me|get out|message me) (until|til|till|when|once|after|while) ..3 (asleep|sleeping|in bed|goes to bed|go to bed)',
    '(skip|bunk|bunk off|miss|ditch|skive|wag) (school|the bus|class|lesson|pe|practice|last period|church) ..2 (with me|and i|to see|for me|come|and we|and meet|no need|$)',
    'what time (is|does|do|are) ..2 (#Adult|they|she|he) ..1 (out|leave|gone|go out|at work|asleep) ..1 (i will|i can|i could|then i|so i)',
    '(mum|dad|parents|folks|mum and dad) (are|is)? ..1 (out|away|gone) ..4 (come over|pop in|i will come|come round|i can come)',
    '(hop|jump|climb|get) out (of)? (your|the) window',
  ],
  unless: [
    '(game|stealth|level|prison|escape|guards|imposter|impostor|map|mission|jail|castle|minecraft|roblox|jailbreak|piggy|granny|sims|dog|cat|hamster|book|story|film|movie|he|she|they|we|i) ..6 (sneak|climb|creep|slip|window)',
    '(sneak|climb|creep|slip|window|slip off) ..6 (game|stealth|level|prison|escape|guards|imposter|map|mission|jail|castle|minecraft|roblox|jailbreak|piggy|car wash|hamster|cleaner|shoes|the shop|cookie|snack|biscuits|creeper)',
    '(how to|do not|never) (skip|bunk|sneak|miss)',
    'going to sneak out',
  ],
  confidence: 'certain',
  means: 'Wants the child to slip out in secret, which an adult should know about.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sneak out',
    'u could climb out the window later',
    'walk out like ur getting the mail',
    'skip school with me',
    'what time is ur mum out ill come',
    'wait til they are asleep then come out',
    'skip the bus',
  ],
  passes: [
    'sneak out of the prison in jailbreak',
    'dont skip school',
    'the cat climbed out the window',
    'he got sneaked out in the film',
    'close the window its cold',
  ],
};
