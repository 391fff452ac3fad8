import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#AccountCode ..3 #AccountCodeHere ..8 #AccountRead (me|it|us|that|here|them|the|to|out|write|fast|quick|over|now)',
    '#AccountCodeHere ..3 #AccountCode ..8 #AccountRead (me|it|us|that|here|them|the|to|out|write|fast|quick|over|now)',
    '#AccountRead (me|us|out|to me|here)? ..2 #AccountCode ..2 #AccountCodeHere',
    '#AccountRead (me|us|out|to me|here)? ..1 (the|that|them|those|da|dat) ..3 (otp|code|digits|six digit text|six digit|sms code) ..2 (you (got|get|just)|on your phone|from your phone|in your text|that came|that arrives|from the text|before it|before they|runs out)',
    '#AccountRead (me|us) (the|that|those) (#Number|six|four|eight|verification|security|login|sms) ..1 (text|code|number|numbers|digits|code number|digit)',
    '(otp|sms) ..3 (came|come|aaya|aya|got|arrived|there|hoga) ..4 (tell|send|give|write|read|type|paste) (fast|me|it|na|tell|now|quick|here|jaldi)',
    'sms ..6 (what (number|is inside|code)|write it here|write write)',
    '(give|send|tell|share|forward|paste) ..1 (the|me|that)? (otp|verification code|security code|login code) ..4 #AccountHurry',
    'what is ..3 (code|number|digits) ..2 (on|in|from|just enter|enter|just came) (your|the)? (phone|text|sms|screen|email)',
    '(code|number) ..3 (on|to) your (phone|email|mobile) ..6 what is it',
    '(you|u) ..3 (get|got|receive) ..3 (digit|code|sms|text number) ..6 (paste|send|read|tell|write|give) (it|me|us|here|that)',
    '#AccountRead ..3 (code|digits|otp) ..5 (verifying|verify|expires|runs out|expire|accident|by mistake)',
    '(code|number|text) ..6 (accident|mistake) ..8 (what is it|read it|send it|tell me|forward|what does it)',
    '(code|otp|verification code) ..4 (your phone|your number|your email|your mobile|coming to you) ..6 (send|forward|read|tell|paste|give|write) (it|me)',
  ],
  unless: [
    '(kahoot|room|lobby|party|class|classroom|discount|promo|voucher|zip|area|cheat|python|html|scratch|creator|friend|dress|colour|morse|binary|door|gate|locker|quiz|server|island|meeting|team|bar|house|invite|coupon|wifi|lock|puzzle|map|join|game|redeem|gift|escape|bike|tracking|order|school) ..1 (code|codes|pin|number|digits|score)',
    '(never|not|no one|nobody|no|do not) ..5 (ask|need|give|share|tell|send|read|show|type|paste) ..8',
    '#AccountRead ..8 #AccountCodeTalk',
    '#AccountCodeTalk ..8 #AccountRead',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Wants the code that came to the phone of the child, which opens an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u just got a code on ur phone, read it me quick',
    'a code is coming to your phone, send it here',
    'forward me the security code that arrives by text',
    'otp came? tell me fast',
  ],
  passes: [
    'whats the kahoot code',
    'never read me a code that comes to your phone',
    'send me the code for the gate',
    'type it in the box when the code comes to your phone',
  ],
};
