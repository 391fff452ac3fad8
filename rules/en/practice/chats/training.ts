import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '12-16',
  title: 'Thursday training',
  scene: 'Sam plays in your team. You know each other from the club.',
  name: 'Sam',
  lines: [
    {
      from: 'other',
      text: 'gg today, you were amazing in goal',
      alike: 'Praise for a game, from someone who was there.',
    },
    { from: 'self', text: 'thanks, lucky day' },
    {
      from: 'other',
      text: 'training is at 5 on thursday, see you at the sports hall',
      alike: 'The whole team meets there, and the coach.',
    },
    { from: 'self', text: 'ok' },
    {
      from: 'other',
      text: 'hurry up with the team photo lol, coach is waiting',
      alike: 'It is a joke about a picture of the whole team.',
    },
    { from: 'self', text: 'haha on it' },
  ],
  answers: [
    {
      say: 'See you Thursday',
      back: ['👍'],
      tells: 'Plans with people you know, in a place where others are. Nothing to it.',
    },
    {
      say: "I can't make it this week",
      back: ['no stress, next time'],
      tells: 'You said no and it was fine. That is what a no should feel like.',
    },
    {
      say: 'My dad will drive me',
      back: ['cool, mine too'],
      tells: 'Sam does not mind that a parent knows.',
    },
  ],
} satisfies PracticeChat;
