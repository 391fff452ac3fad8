import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(your|ur) (#Adult|sister|brother|sis) (s)? (card|bank|credit card|debit card|paypal|apple pay|card number|bank card|cards|amazon|purse|wallet|cc|password|pin|passcode|login|account|phone pin|phone code|face id)',
    '(mums|dads|nans|mum s|dad s|moms|parents|grans) (card|bank card|credit card|debit card|card number|pin|passcode|bank|paypal|purse|wallet|password)',
    '(picture|photo|pictures|screenshot|selfie) of (the|your|her|his|their|a|mums|dads) ..1 card',
    '(card|the card) (number|numbers|details) (and|on|off|from|of|so|front|to|then|please|or) ..2 (back|front|her|his|your|expiry|cvv|date|card|me|mum|dad|pay)',
    '(long|sixteen|16|three|3) (number|digits|numbers) (on|off|from) (the|her|his|their|your)? ..1 (card|front|back)',
    '(kid|parent|parental|child|family|screen time) (lock|controls|control|settings|filter|pin|code|passcode) ..3 (off|gone|code|turn|remove|get rid|around|pin|password|disable|bypass|disappear|on your)',
    '(turn|take|switch|get|remove|disable|bypass|delete|unlock) (off|rid of|around|past)? (the|your|those|that|ur)? (parental|parent|family|kid|child|screen time) (controls|control|link|lock|settings|filter|limit|code|pin)',
    '(borrow|take|use|get|grab|sneak|nick) (your|ur) (#Adult) (s)? (card|bank card|credit card|phone|purse|wallet|paypal)',
    '(find out|guess|watch|see|learn|look) (her|his|their|your #Adult) (pin|passcode|password|code|type) (in|when|while|and|for|so|then)',
  ],
  unless: [
    '(birthday|library|get well|christmas|thank you|report|sd|id|yellow|red|pokemon|loyalty) (card|cards)',
    '(do not|never|not) (use|borrow|take|give|share|know) ..3 (card|pin|password)',
    '(ask|tell|asked) (your|ur)? #Adult ..3 (card|to|turn)',
  ],
  confidence: 'strong',
  means: 'Asks for a code, a card or a lock that belongs to a parent. The child is made to take what is not theirs.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'borrow ur mums card then n dont say why',
    ['get the code off ur dads phone, that kid lock thing on ur laptop', 'turn off the parental controls'],
    'whats ur mums pin',
    'just take a pic of ur dads card front n back',
    'read me the long number on the card',
    'change the settings or turn off family link',
    'find out her pin when she types it',
  ],
  passes: [
    'i made nans birthday card',
    'ask your mum to turn off the tv',
    'dont use mums card without asking',
    'my dads phone is broken',
    'the red card was never a foul',
    'my parents set up family link for my birthday',
  ],
};
