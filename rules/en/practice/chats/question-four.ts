import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '8-11',
  title: 'Question four',
  scene: 'Noor is in your class. You sit next to each other.',
  name: 'Noor',
  lines: [
    { from: 'other', text: 'did you do the maths' },
    { from: 'self', text: 'nearly. question 4 is so hard' },
    { from: 'other', text: 'can you send me a pic of question 4', alike: 'It is about homework, not about you.' },
    { from: 'self', text: 'one sec' },
    { from: 'other', text: 'thanks! how old is your dog now', alike: 'It is about the dog, not about you.' },
    { from: 'self', text: 'he is 3 on sunday' },
    { from: 'other', text: 'see you tomorrow' },
  ],
  answers: [
    { say: 'see you!', back: ['bye'], tells: 'A chat with a friend you know. Most chats are like this one.' },
    {
      say: 'I have to go now',
      back: ['ok bye'],
      tells: 'Noor is fine with it. Friends let you go when you want to go.',
    },
    {
      say: 'Can we do question 5 on our own?',
      back: ['sure'],
      tells: 'You can say what you want. A friend listens.',
    },
  ],
} satisfies PracticeChat;
