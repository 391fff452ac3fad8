import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(everyone|everybody|your (class|school|year|mates|friends|family)) ..3 (is|are|will) ..2 (see|get|hear|watch) (this|a copy|it|them|everything)',
    'make me (ring|call|tell|message|text|phone|email|show) (your|everyone)',
    '(awful|terrible|sad|bad|nasty|embarrassing) if (that|this|it|they|those|your) ..2 (got out|came out|got round|found out|saw|leaked)',
    '(send|do|pay|give|show|one more|#Number more|come|call|answer|stay) ..5 (and|then|so)? (i|we) (will not|would not|do not have to|will never|promise not to) ..1 (post|put|share|send|show|tell|leak|upload|use|print)',
    '(do it|send it|do as i say|send|come|pay|delete|answer|say yes|be nice|be good|prove) ..4 or (the|your|our) ..1 (room|account|pet|pets|items|spot|rank|place|deal|gift|world|base|file|picture|pictures|video|friendship|dog) (goes|go|is gone|are gone|gets it|disappears|is over|gets deleted|comes out|gets out)',
    'i (will not|would not|do not) (put|post|share|show|send) (it|this|that|them|these) ..1 (on|in|to) (your|the) ..1 (school|story|class|group|page|mum|mom|dad|parents|family|followers|friends)',
    'i (know|have|got|have got|can see|found|saved|screenshotted|copied) ..1 (your|all your) (friends list|friend list|followers|contacts|friends|class|school page|family) (too|also|now|2|and|saved|here|ready|$)',
    'keep me (happy|sweet|nice to me|quiet) (and|or) ..4 (nobody|no one|no body|nothing|it|they|i|everyone|everybody|your)',
    '(be|would be|such) (a)? (shame|pity) if (your|this|that|it|they|the|anyone|someone|everyone|something)',
    '(imagine|wonder) (what|how|if) (your #Family|your (class|school|friends|mates|coach|church|teacher)|everyone|they) ..3 (think|say|saw|react|knew|found|feel)',
    '(you have|you got) (till|until|#Number (mins|minutes|hours|hour|days)) ..3 (or|before|then) ..2 (i|it|your|everyone|they|we)',
  ],
  unless: [
    '(shame|pity|imagine|tell|show|send) ..8 (spoiler|ending|surprise|present|rain|rained|cancelled|missed|prize|medal|score|song|cake|proud|happy|costume)',
    '(he|she|they|dad|mum) (said|says|told|asked) ..6',
  ],
  confidence: 'fair',
  means: 'Says that something bad will happen or come out unless the child goes along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do it or the room goes',
    'send 1 more n i wont put it on ur school story',
    'i know ur friends list 2',
    'keep me happy and nobody sees it',
    'be a shame if your coach heard',
    'imagine what your class would say',
  ],
  passes: [
    'its a shame if it rains on the trip',
    'i wont send the spoilers',
    'dad said do it or the pets go',
    'i know your friends from school',
  ],
};
