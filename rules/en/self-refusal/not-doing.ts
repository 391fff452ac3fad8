import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (do not|did not|really do not) (really)? (want|want to|like|feel comfortable|feel like) (to|you|that|doing|sending|this|it|talking|sharing) !(die|go to school|lose|do (homework|maths|it tomorrow)|miss|fail|wait|get up)',
    'i (would|will|am) (really|much)? (rather|not|never) (not|going to|be)? (do|doing|send|sending|show|showing|tell|telling|meet|meeting|say|share|sharing|give|giving|go|talk|join|call|post|come|risk|add|install|download|put|turn|use)',
    'not (doing|sending|showing|telling|risking|giving|sharing|going on|comfortable|posting|coming|meeting|turning|happening|answering|into that|allowed) (it|that|this|you|them|my|with|to|out|anything|there|camera|$)',
    'i am not (comfortable|doing|sending|showing|okay with|telling|interested|into|giving|meeting|that kind|going|risking)',
    '(rather not|would rather not|prefer not|id prefer not)',
    'i (do not|never|cannot|will not) (do|send|share|give|show|post|tell|add|meet|talk to|click|use) (face|faces|camera|video|calls|pictures|photos|people|strangers|anyone|my|out|that|links|selfies|addresses|private|it)',
    '(no|not) (my)? (face|camera|pictures|photos|calls|voice) (sorry|please|for me|$)',
    '(just)? (drop|forget|leave) it (okay|please|$)',
  ],
  unless: [
    'i would (rather|not) (eat|die|go|play|watch)',
    'not (doing|going) (well|bad|much|great|too|so|anything today|a lot|that bad|out)',
    'i do not want to (lose|miss|fail|be late|go to (school|bed|sleep)|do (my|the|this|maths|pe|homework)|get up|spoil|sound)',
  ],
  confidence: 'strong',
  speaker: 'self',
  means: 'You said that you will not or do not want to do it; that should be the end of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i dont want 2',
    'not doing that',
    'i dont do face',
    'id rather not say',
    'im not risking it',
    'i dont send photos to internet people',
    'not doing it sorry',
  ],
  passes: [
    'i dont want to go to school tomorrow',
    'not doing much u?',
    'im not doing well in maths',
    'id rather eat the paper',
    'i dont want to miss the bus',
  ],
};
