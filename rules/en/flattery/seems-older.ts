import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (seem|look|sound|act|feel|talk|come across|play|dance|seemed|looked|sounded|are) (like)? #Degree? (much|a lot|a bit|like)? (older|oldest|the oldest|more grown up)',
    'you (act|seem|look|sound|talk|come across|feel|play|write|type) ..2 like ..1 (#Age|18|19|20|21|older|an adult|a grown up|someone older)',
    '(good|proper good|great|amazing|sick|class) for what #Age',
    '(would|could) (of|have) (said|guessed|thought|sworn) (you were)? (#Age|18|19|20|21|twenty|older|like #Age)',
    '(how|no way|can not believe|do not believe|surprised|shocked|mad) ..2 (you are|are you) (only|just) #Age',
    '(thought|assumed|figured|guessed) you were ..2 (#Age|older|18|19|20|21|in uni|at uni|an adult|in college)',
    '(not bad|crazy|insane|amazing|impressive|incredible|unreal|talented|good|brilliant|special) for (a|your)? (#Age|age|kid)',
    '(you are)? (growing|grown|grow) up (so|too|way|really)? (fast|quick|quickly|nicely|well) (you|arent|are|now|$)',
    '(good|nice|well|great|clever|wise|strong|bright|fast|tall|big|funny|deep|english|skills|voice) for (a|your)? #Age !(minutes|mins|hours|days|weeks|months|quid|pounds|people|levels)',
    '(you are)? (basically|practically|nearly|almost) (an adult|a grown up|grown up|a woman|a man|18|grown|legal)',
    'most mature ..1 (#Age|kid|girl|boy|person|one|teen|year)',
    '#Age is (basically|nearly|almost|practically|pretty much|like) (a|an|grown|18|adult|teen)',
    '#Age is (big|old enough|basically grown|nearly grown|practically)',
  ],
  unless: ['thought you were older than', '(she|he|they) (is|are|seems) growing'],
  confidence: 'strong',
  means: 'Tells the child they seem older than they are, which can be a way to excuse getting closer.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u seem way older',
    'wow i would of said 17 easy',
    'u look older than the rest of this lot',
    'growing up too fast u',
    'crazy for 13',
    'ur basically an adult',
  ],
  passes: [
    'older players get bonus xp',
    'he seems older than my dad',
    'i thought u were older than ur brother lol',
    'so good at this game',
    'not bad for a first try',
    'the older one is better',
  ],
};
