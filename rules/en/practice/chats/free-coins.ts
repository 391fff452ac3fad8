import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '12-16',
  title: 'Free coins',
  scene: 'You are in a game chat. A player with a staff badge writes to you.',
  name: 'mod_helper7',
  lines: [
    { from: 'other', text: 'hey, nice win' },
    { from: 'self', text: 'ty' },
    { from: 'other', text: 'i can get you 5000 v bucks for free', sign: 'gift-lure' },
    { from: 'self', text: 'how' },
    { from: 'other', text: 'just give me your password', sign: 'account-request' },
    { from: 'self', text: 'no' },
    { from: 'other', text: 'dont you trust me?', sign: 'pressure' },
  ],
  answers: [
    {
      say: 'I never share passwords or codes.',
      back: ['your loss'],
      tells: 'A password is yours alone. Real staff never ask for it, and there are no free coins.',
    },
    {
      say: 'ok it is...',
      back: ['thx. logged you out lol'],
      tells: 'It happens to many people. Change it at once, and ask an adult you trust for help.',
    },
    {
      say: 'Send the coins first',
      back: ['cant, need the login'],
      tells: 'A gift with a condition is no gift. You can report the account in the game.',
    },
  ],
} satisfies PracticeChat;
