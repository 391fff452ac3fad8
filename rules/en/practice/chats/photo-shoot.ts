import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '12-16',
  title: 'The photo shoot',
  scene: 'A message comes in from an account with a nice logo.',
  name: 'bright.faces.agency',
  lines: [
    { from: 'other', text: 'hi, im a talent scout for a modelling agency', sign: 'persona-claim' },
    { from: 'self', text: 'really? how did you find me' },
    { from: 'other', text: 'your profile stood out. send me a selfie', sign: 'image-request' },
    { from: 'self', text: 'can my dad call you first?' },
    { from: 'other', text: 'no need to tell your parents', sign: 'secrecy' },
    { from: 'other', text: 'you have 5 mins to decide', sign: 'pressure' },
  ],
  answers: [
    {
      say: 'My dad will call your office.',
      back: ['then we take someone else'],
      tells: 'A real agency wants to talk to a parent. This one ran from it.',
    },
    {
      say: 'ok just one',
      back: ['nice. now one in better light'],
      tells: 'One picture often leads to the next ask. You can stop at any point. You owe them nothing.',
    },
    {
      say: '(Do not answer, look up the agency)',
      back: [],
      tells: 'Taking your time is a good move. Check it with an adult you trust.',
    },
  ],
} satisfies PracticeChat;
