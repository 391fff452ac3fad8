import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(say|tell them|tell her|tell him|tell your (mum|mom|dad|parents|nan|folks|lot)|make up|pretend|just say) ..3 (you are|your|it is|ur|that you are|you got|you have) ..2 (at|staying at|going to|sleeping at|with|round|seeing|out with) ..1 (a|your|school|#Friend|mates|friends|jades|marnies|library|club|practice|homework|clubs|after school)',
    '(say|tell) (her|him|them|your (mum|dad|parents))? (it is|you are|you have) (a|an|got|the) ..1 (school trip|club|detention|after school club|practice|study group|sleepover|revision session|friends)',
    '(say|saying) (it is) (your|for your|with your) (mates|friends|friend|mate)',
    '(say|tell them) you (are|were) (at|going to) (netball|football|practice|training|rehearsal|club|the library|the shops|a friend|mates)',
  ],
  unless: ['pretend ..6 (scene|story|play|game)', 'i ..4 say'],
  confidence: 'fair',
  means: 'Gives the child a made-up reason to be out, a lie to tell at home.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'say ur at a friends',
    'tell ur mum ur at marnies house, tell your mum you are staying at a mates',
    'u tell her its a school trip',
    'say its ur mates then',
  ],
  passes: [
    'tell your mum youre on the way',
    'she said shes at a friends',
    'tell her you are fine',
    'pretend you are at school in the scene',
  ],
};
