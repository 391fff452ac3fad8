import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '12-16',
  title: 'The group project',
  scene: 'Mina is in your history class. You have a project together.',
  name: 'Mina',
  lines: [
    {
      from: 'other',
      text: 'we moved the project to the class teams, can you join there',
      alike: 'It is the school’s own place, and the teacher is in it.',
    },
    { from: 'self', text: 'ok which channel' },
    { from: 'other', text: 'history. i will do the intro' },
    { from: 'self', text: 'ok then i do the castle part' },
    {
      from: 'other',
      text: 'dont tell sir i forgot my book again',
      alike: 'It is about her own book. You need not hide this chat.',
    },
    { from: 'self', text: 'lol ok' },
  ],
  answers: [
    {
      say: 'I will join now',
      back: ['great'],
      tells: 'Another app is not always a sign. It counts who is there and why.',
    },
    {
      say: 'Can we stay here?',
      back: ['sure, i will copy it over'],
      tells: 'She is fine with it. Nobody pushes you.',
    },
    {
      say: 'You should tell sir yourself',
      back: ['ugh, you are right'],
      tells: 'You can say what you think. Small secrets like this one harm nobody.',
    },
  ],
} satisfies PracticeChat;
