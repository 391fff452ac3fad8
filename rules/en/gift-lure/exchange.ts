import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Offer (#Give|reward|spoil) #Number? (#GameGoods|#Cash|#Money) ..3 (if|when|once|for) you ..4 (#Send|goes on|go on|#ShowsSelf)',
    '#Offer (#Give|reward|spoil) #Number? (#GameGoods|#Cash|#Money) ..3 (if|when|once|for) your (camera|face|video) (goes|is|comes|on)',
    '(#GameGoods|#Cash|#Money|a pet|pet|item|skin) (just|only)? (for|4|if|equals|per|and you|when|once|after) ..4 (#ShowsSelf)',
    '(trade|swap) ..5 (for|4) ..2 (a selfie|your (picture|face|number|address|snap)|selfie|face|picture of you|pictures of you|a picture of you)',
    '(#ShowsSelf) (for|equals|gets you|is worth|and you get|and i will give you|then you get|then i) ..4 (#GameGoods|#Cash|#Money|skin|sword|gift|present|prize|reward)',
    '#Offer (#Give|reward|spoil) ..6 (if|when|for|once|after|as soon as) ..2 (you)? (#Send|turn|put|go|come|get|take|do|switch|flip|show) ..3 (#ShowsSelf|me|my|camera|secret)',
    '(for|per) (each|every|one) ..2 you (send|do|show|take|post|give)',
    '(pay|paid|paying) you (to|for|if you|4) ..2 (chat|talk|call|be|show|send|meet|hang|stay|#ShowsSelf|your|a|you)',
    '(money|cash|#GameGoods) (for|4) (#ShowsSelf)',
  ],
  unless: [
    'pay you (back|for (lunch|the|it|that|my|your (half|ticket|share)))',
    '(is a|are)? (scam|scams|scammers|fake)',
    'for the (school|class|team|trip|cover|shop|poster|project|album|website)',
    'for (every|each) ..1 you do not',
    '(#Number|dollar|pound|quid|used|new|old|whole) camera for',
  ],
  confidence: 'certain',
  means: 'Offers money or game goods in return for a picture, the camera or time with the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    '1k robux for 1 pic',
    'money 4 selfies',
    'flip ur camera on for the next 2 games n its yours. nitro 4 face',
    ['1 pic = green sword deal', '1 pic for green sword deal'],
    'ill gift 20 subs this minute if ur cam goes on',
    'ill pay u 2 chat',
    'i can get u nitro if u send me a selfie',
  ],
  passes: [
    'ill pay u back for lunch',
    'trading neon for ur frost',
    'money 4 the school photos is due',
    'free robux for a call is a scam dont click',
    'pic of the cake for nan',
    'i will send you 5 pounds for the trip when i get paid',
    'they plant a tree for every minute you dont use it',
    'thats a 200 pound camera for twenty quid',
  ],
};
