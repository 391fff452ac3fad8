import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|show|take|do|post|swap|give|owe|want|get|see|share|need|love) ..3 (selfie|selfies|🤳)',
    '^ (okay|and|so|quick|mirror|a)? (selfie|selfies|🤳) (please|now|then|time|first)? $',
    '(one|a|quick|cheeky) ..3 selfie $',
  ],
  unless: [
    '(i|we|he|she|they) (#Want)? (took|take|will take|posted|post|sent|send|need|got|love|want|do|see|saw) ..2 (selfie|selfies)',
    '(group|class|team|squad|family|funny|cosplay) (selfie|selfies)',
    '(selfie|selfies) (with|of) (the|a|my|our|her|his|everyone|that|this|us)',
    '(posted|took) a selfie',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Asks for a selfie, and nobody can know where it ends up once it is sent.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['selfie?', 'send me a selfie', 'u owe me a selfie', 'do a quick selfie 4 me', 'can i get a selfie'],
  passes: [
    'selfie with the statue!!',
    'we took a selfie at the zoo',
    'my mum posted a selfie lol',
    'group selfie later?',
  ],
};
