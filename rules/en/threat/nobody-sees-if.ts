import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#ThreatOrder ..6 (nobody|no one|no body|none|your #Adult|your friends|your mates) ..3 (sees|see|will see|ever see|gets sent|has to know|needs to know|need to see|finds out|will know|has to see|gets hurt|will not (see|know|find out)|wont (see|know|find out))',
    '#ThreatOrder ..5 (and|then|so) ..1 (i|i will|we) (will not|wont|do not|would not|will never) ..1 (post|leak|share|upload|send|forward|show|publish|spread|expose|release|put|email|mail|message|tell|drop|hit post|press send|print|dump|make it public|make a page|go straight|ring|hit send|text|give|put up|dm) ..2 (it|this|that|them|#ThreatThing|your|anyone|anything|everyone|#ThreatPeople)',
    '(nobody|no one|none of them) ..5 (sees|see|find out|hears|knows|know|watch|gets) ..6 (as long as|so long as|if you (listen|pay|do|are good|behave|keep|stay|send|obey|answer))',
    '(your|that|the|it) ..1 #ThreatThing? (stays|stay|remains|disappears|is destroyed|gets deleted|is deleted|will be deleted) ..4 (as long as|so long as|while you|if you (pay|obey|do|stay|keep|send|are)|once you pay|when you pay|there if you)',
    '#ThreatOrder ..4 (and|then|so)? ..1 (i|i will|we will) (delete|erase|destroy|wipe|bin|get rid of) (it|this|that|them|the (video|recording|picture|pictures|photos|clip)|your #ThreatThing|everything)',
  ],
  unless: ['#ThreatHarmless ..8 (i|me|you|your|the|it|that|everyone|this|who)'],
  confidence: 'certain',
  bright: true,
  means: 'Promises that nobody will see or know something private as long as the child pays or obeys.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pay me and nobody sees it',
    'be good and i wont show your mum those pics',
    'that video stays with me as long as you do what i say',
  ],
  passes: [
    'do it quietly and nobody knows about the surprise',
    'nobody sees your drawing if you keep it shut',
    'send me the file and i will delete it from the backup',
  ],
};
