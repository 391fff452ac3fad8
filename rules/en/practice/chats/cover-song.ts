import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '12-16',
  title: 'The cover song',
  scene: 'You posted a cover song. Someone you do not know writes to you.',
  name: 'late.strings',
  lines: [
    { from: 'other', text: 'that cover was great, i listened to it three times' },
    { from: 'self', text: 'wow thank you' },
    { from: 'other', text: 'youre really mature for your age', sign: 'flattery' },
    { from: 'self', text: 'haha my brother would not agree' },
    { from: 'other', text: 'he doesnt get you like i do', sign: 'isolation' },
    { from: 'other', text: 'where do you live?', sign: 'personal-probe' },
    { from: 'self', text: 'up north' },
    { from: 'other', text: 'delete this chat after', sign: 'secrecy' },
  ],
  answers: [
    {
      say: 'Why should I delete it?',
      back: ['people would not understand us'],
      tells: 'No reason, but a "them and us". Keep the chat. It can help you if you want to tell someone.',
    },
    {
      say: 'ok deleted',
      back: ['good. now it is just you and me'],
      tells: 'A chat that only two people know is easier to steer. You can still tell someone what was said.',
    },
    {
      say: 'I only talk about music here.',
      back: ['fine, whatever'],
      tells: 'A clear line, and the warm words cooled down. Real fans are fine with a line.',
    },
  ],
} satisfies PracticeChat;
