import type { Frequencies } from '../../lib/engine/patterns/frequency';

/** How often common words stand in chats: the words of each step, per ten thousand messages. Counted roughly in ordinary talk. */
export default {
  2500: 'i you',
  1500: 'to the a it is and not are that am',
  800: 'do my me in of for on what so have but be just no we can your at was like how this',
  400: 'with if get up go out all know now good yes okay will they he she there think going want then why when where or one see got want yeah hey him them too did about time really would from love haha',
  200: 'here back more us well has had some who could been still her make off as by need hi right say much day only too people tell come down even been should work way never said something any thing doing yet an his their our over very let take same look which little over play game try thanks please sorry tomorrow tonight today night home great nice',
  100: 'old year years name last first next new big bad sure cute sleep talk call give put send live feel find help keep long man girl boy guys best two three four five than into after before because always again around other wait maybe stop mean show use own things lot bit better does were hope two friend friends school mum mum dad thank watch buy',
} satisfies Frequencies;
