import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '8-11',
  title: 'Add me',
  scene: 'You play a racing game. Someone from the last race writes to you.',
  name: 'zoomowl',
  lines: [
    { from: 'other', text: 'good race!' },
    { from: 'self', text: 'you too' },
    { from: 'other', text: 'do you have snapchat? add me there', sign: 'platform-move' },
    { from: 'self', text: 'im not allowed' },
    { from: 'other', text: 'come on, everyone does it', sign: 'pressure' },
    { from: 'other', text: 'are your parents home right now?', sign: 'alone-probe' },
  ],
  answers: [
    {
      say: 'No thanks, I only chat here.',
      back: ['you are so boring'],
      tells: 'Kind people are fine with a no. Being called boring hurts, but it is not true. You can leave the chat.',
    },
    {
      say: 'ok what is your name there',
      back: ['fastowl99. add me now'],
      tells: 'In another app there may be no one to help you. You can still say no. Tell a grown-up you trust.',
    },
    {
      say: 'Why do you want to know?',
      back: ['just asking lol'],
      tells: 'They gave no answer. You do not have to tell anyone who is home.',
    },
  ],
} satisfies PracticeChat;
