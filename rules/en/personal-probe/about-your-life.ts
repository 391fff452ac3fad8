import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what|which|where|who|how many|how far) (do|does|is|are|did|can|you|house|bus|road)? ..1 (your|you|yours) ..3 #LifePlace',
    '(do|does|is|are|will) (you|your) ..2 (near|past|by|in|at|from|on|behind|opposite|to) (a|the)? #LifePlace',
    '^ (you|is that|is it|that|are you) ..1 (near|past|by|behind|opposite|next to|close to) (a|the) #LifePlace',
    'does your #LifePlace (stop|go|have|close|start|get|open)',
    'who (is|are) your (teacher|teachers|form tutor|tutor|best friend|best friends|coach|head of year|neighbours|head teacher)',
    '(what|whats) (is)? your (#Adult|mums|dads|brothers|sisters|teachers|#Family) (is)? (called|name)',
    '(do|have|has) you (have|got|get) (a|any|an)? (older|big|little|younger|baby)? (brother|sister|dog|stepdad|step dad|twin)',
    'your (#Adult|mums|dads) name $',
    'you go to (st|saint)',
    'who is (picking you up|collecting you|taking you|driving you|fetching you|dropping you)',
    'how many (people|of you|kids)? ..1 (in|at) (your|the) (house|family|flat|class)',
    'is it a (big|small|nice|posh|rough|good) (school|town|village|house|place|area|estate)',
    'what time (does)? your #Adult (get|gets|come|comes|be|finish|go|goes|leave|back|home)',
    'where do you ..1 (go|hang|play|chill|meet) (on|out|after|at|with|in)',
  ],
  unless: [
    '(do|are|will) you ..2 (want|going|go|come|coming|meet|meeting|wait|need|bring) ..4 #LifePlace',
    '(school|class) (trip|play|project|disco|fair|dinner|dinners|uniform shop|photo|photos|book|bag|council|concert|work)',
    '#LifePlace ..4 (in game|in the game|minecraft|bloxburg|on the map|boss|trip|party)',
  ],
  confidence: 'weak',
  means: "Asks about the places and people of the child's daily life. One such question is nothing; many are a map.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do u walk past the park',
    "who's ur teacher",
    'what can you see out ur window',
    'do u live in a flat or house',
    'u near the coast?',
    'whos picking you up',
    'does ur bus stop at the co op',
  ],
  passes: [
    'are you coming to the park after tea',
    'do you want to meet at the station',
    'is your school trip next week',
    'what is on your poster',
    'which house is yours on the map',
    'who is your favourite singer',
  ],
};
