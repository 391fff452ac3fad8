import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '8-11',
  title: 'The drawing club',
  scene: 'You show your drawings in a group. Someone new writes just to you.',
  name: 'inkyleaf',
  lines: [
    { from: 'other', text: 'your dragon looks like a real one' },
    { from: 'self', text: 'thank you! i love dragons' },
    { from: 'other', text: 'what school do you go to?', sign: 'personal-probe' },
    { from: 'self', text: 'why?' },
    { from: 'other', text: 'send me a pic of you', sign: 'image-request' },
    { from: 'self', text: 'i dont want to' },
    { from: 'other', text: 'i thought we were friends', sign: 'pressure' },
  ],
  answers: [
    {
      say: "No. I don't send pictures.",
      back: ['just one, please'],
      tells: 'They asked again after a no. That is a sign too. One no is enough. Now tell a grown-up.',
    },
    {
      say: 'Here is a picture of my dragon',
      back: ['no, one of you'],
      tells: 'They were not here for the dragon. You can stop now and show a grown-up you trust.',
    },
    {
      say: '(Leave the chat)',
      back: [],
      tells: 'You can leave at any time. You do not have to say why. Keep the chat and show it to a grown-up.',
    },
  ],
} satisfies PracticeChat;
