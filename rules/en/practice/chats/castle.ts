import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '8-11',
  title: 'The castle',
  scene: 'You build in a game. Someone you met there today writes to you.',
  name: 'brickfox',
  lines: [
    { from: 'other', text: 'hey, i saw your castle. so good' },
    { from: 'self', text: 'thanks!! it took me a week' },
    { from: 'other', text: 'how old are you?', sign: 'age-probe' },
    { from: 'self', text: '10' },
    { from: 'other', text: 'i can send you 500 robux', sign: 'gift-lure' },
    { from: 'self', text: 'really?' },
    { from: 'other', text: 'yes but dont tell your mum, its our secret', sign: 'secrecy' },
  ],
  answers: [
    {
      say: "I don't keep secrets from my family.",
      back: ['ok forget it then'],
      tells: 'The gift was gone as soon as there was no secret. It was never a real gift.',
    },
    {
      say: 'ok I will not tell',
      back: ['good. what is your real name'],
      tells: 'After a secret, the questions go on. You can still stop, and you can still tell a grown-up.',
    },
    {
      say: '(Say nothing and show a grown-up)',
      back: [],
      tells: 'You do not have to answer. A grown-up you trust can look at it with you.',
    },
  ],
} satisfies PracticeChat;
