import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(let|lets|letting) (it|this|that|anything) slip',
    '^ no (telling|snitching|grassing|blabbing|ratting) (anyone|on|okay|now|though|yeah|me|$)',
    '(will not|would not|do not|not going to|better not|never) ((grass|snitch|rat|dob) (on)?|tell on) (me|us)',
    '(get|gets|getting|got) back to (your (#Family|house|home|school|lot)|anyone|#Adult)',
    '(keep|stay|stays) ..3 off ..2 radar',
    '(tell|telling) (them|her|him|your #Adult|everyone|people) (when|once|after) (the time|you are|we are|it is|i say|things) ..2 (right|older|ready|18|16|sure|calm|official)',
    '(you|your #Family) better not ..1 (tell|see|show|say|know|find)',
  ],
  confidence: 'strong',
  means: 'Asks the child not to let it slip or give somebody away; telling is always allowed.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont let it slip',
    'no telling ok',
    'u wont grass me up will u',
    'pls dont tell on me',
    'dont grass me',
    'i dont want this getting back to ur house',
    'we will tell them when the time is right',
    'ur sister better not see these',
  ],
  passes: [
    'my bike slipped on the ice',
    'no telling what the weather does',
    'no dont tell me, two kittens',
    'tell them when you are outside',
    'get back to your base',
    'stay under the bridge',
  ],
};
