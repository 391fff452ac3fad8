import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(he|she|they|you|u|this|that|it|this guy|that guy|someone|somebody|this man|the guy) (is|are|keeps|keep|was|were) (really|so|actually|lowkey|kinda|a bit|properly)? (scaring|frightening|threatening|blackmailing|stalking|creeping|freaking) me',
    '(i am|am|i feel) (so|really|actually|kinda|very|too|properly|a bit|lowkey)? (scared|frightened|terrified|panicking|trapped|unsafe|ashamed|desperate|so stressed|so alone|freaking out|having a panic attack) (now|right now|right now|of you|of him|of them|and|please|please|idk|what|so|that (he|they|you|she)|he|you|$)',
    'i feel (really|so)? (sick|dirty|disgusting|trapped|unsafe|horrible|awful|ashamed|guilty)',
    '(i)? (cannot|can not) (sleep|breathe|stop crying|stop shaking|eat) (because|cos|he|you|since|i am|$)',
    '(he|she|they|someone) (said|says|is going to|will|wants to|keeps) ..2 (hurt me|post|leak|send it|share|expose|find me|come to my|tell everyone)',
    'you are scaring me',
  ],
  unless: ['stop ..2 crying'],
  confidence: 'strong',
  speaker: 'self',
  means: 'You said that something or someone scares you; nobody has to face that alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hes scaring me', 'im so scared', 'im scared rn', 'i feel sick idk what to do', 'im really scared'],
  passes: [
    'im scared of this boss',
    'im so scared for the maths test',
    'stop im crying 😂',
    'this boss keeps scaring me lol',
    'horror films are scary',
    'sick of maths',
  ],
};
