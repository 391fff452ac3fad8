import type { SelfTestChat } from '../../lib/language/chats';

/** Five chats, invented by us, mild, and with a clear pattern each: if one of them does not warn, something is broken. */
export default [
  {
    id: 'secret-gift',
    title: 'A gift that must stay secret',
    level: 'medium',
    kinds: ['secrecy', 'gift-lure'],
    lines: [
      ['other', 'hey, i saw your castle. so good'],
      ['self', 'thanks, it took me a week'],
      ['other', 'how old are you?'],
      ['self', '10'],
      ['other', 'i can send you 500 robux'],
      ['other', "dont tell your mum, it's our secret"],
    ],
  },
  {
    id: 'other-app-alone',
    title: 'Another app, and who is home',
    level: 'medium',
    kinds: ['platform-move', 'alone-probe', 'secrecy'],
    lines: [
      ['other', 'you are so mature for your age'],
      ['self', 'haha ok'],
      ['other', 'add me on snap, its more private'],
      ['self', 'why'],
      ['other', 'are you home alone?'],
      ['other', 'dont tell anyone we talk'],
    ],
  },
  {
    id: 'picture-pressure',
    title: 'A picture, after a no',
    level: 'strong',
    kinds: ['image-request', 'pressure'],
    lines: [
      ['other', 'send me a pic of you'],
      ['self', 'no sorry'],
      ['other', 'come on, just one pic, if you cared about me you would'],
      ['self', 'i said no'],
      ['other', 'send me a pic now or i will be really upset, and keep it a secret'],
    ],
  },
  {
    id: 'meeting',
    title: 'A meeting that nobody shall know of',
    level: 'strong',
    kinds: ['meet-offline', 'secrecy'],
    lines: [
      ['other', 'which school do you go to?'],
      ['self', 'oak park'],
      ['other', 'lets meet up after school tomorrow, just us two'],
      ['self', 'dunno'],
      ['other', 'i can pick you up in my car. dont tell your parents'],
    ],
  },
  {
    id: 'threat',
    title: 'A threat',
    level: 'strong',
    kinds: ['threat'],
    lines: [
      ['other', 'send me another pic'],
      ['self', 'no'],
      ['other', 'if you dont send it i will show your pics to everyone at your school'],
    ],
  },
] satisfies readonly SelfTestChat[];
