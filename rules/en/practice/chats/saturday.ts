import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '12-16',
  title: 'Saturday',
  scene: 'You have written with someone for two weeks. You have never met.',
  name: 'juno_m',
  lines: [
    { from: 'other', text: 'i had such a bad day, good that youre here' },
    { from: 'self', text: 'oh no what happened' },
    { from: 'other', text: 'youre the only one i can talk to', sign: 'flattery' },
    { from: 'self', text: 'i hope it gets better' },
    { from: 'other', text: 'can we meet up on saturday, just us', sign: 'meet-offline' },
    { from: 'self', text: 'i dont know' },
    { from: 'other', text: 'tell your parents youre at a friends house', sign: 'secrecy' },
  ],
  answers: [
    {
      say: "No. I don't meet people from chats.",
      back: ['i thought you cared about me'],
      tells: 'You can be kind and still say no. Making you feel bad for a no is a sign of its own.',
    },
    {
      say: 'I will ask my mum if she comes along.',
      back: ['no, then forget it'],
      tells: 'Someone with good plans would say yes. Now it is clear that nobody was meant to know.',
    },
    {
      say: 'ok where?',
      back: ['i will pick you up by the old station'],
      tells: 'You can still say no, right up to the door. Tell an adult you trust today.',
    },
  ],
} satisfies PracticeChat;
