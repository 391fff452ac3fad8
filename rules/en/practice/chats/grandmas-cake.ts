import type { PracticeChat } from '../../../../lib/language/chats';

export default {
  band: '8-11',
  title: "Grandma's cake",
  scene: 'Theo is your cousin. Grandma has her birthday on Saturday.',
  name: 'Theo',
  lines: [
    { from: 'other', text: 'we are baking grandmas cake on friday' },
    { from: 'self', text: 'can i help?' },
    {
      from: 'other',
      text: 'yes! dont tell grandma, its a surprise party',
      alike: 'A surprise is a nice secret. It ends soon, and the family knows.',
    },
    { from: 'self', text: 'haha ok' },
    {
      from: 'other',
      text: 'is your mum home? can she bring the candles',
      alike: 'He asks for candles, not if you are on your own.',
    },
    { from: 'self', text: 'i will ask her' },
  ],
  answers: [
    {
      say: 'Mum says yes',
      back: ['great, see you friday'],
      tells: 'Your mum knows about it. That makes it a good secret.',
    },
    {
      say: 'Can I tell my sister?',
      back: ['sure, she can help too'],
      tells: 'Theo is fine with more people knowing. A secret that is not OK is not like that.',
    },
    {
      say: 'I am not good at surprises',
      back: ['haha me neither'],
      tells: 'You can say what you feel. Theo stays kind.',
    },
  ],
} satisfies PracticeChat;
