import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "#AccountCode ..3 #AccountCodeHere ..8 #AccountRead",
    "#AccountCodeHere ..3 #AccountCode ..8 #AccountRead",
    "#AccountRead ..4 #AccountCode ..2 #AccountCodeHere",
    "#AccountRead (me|us|out|to me|here)? ..1 (the|that|them|those|da|dat) ..3 (code|otp|digits|six digit text|six digit|sms code) ..2 (you|on your|from your|in your|that came|that arrives|from the text|quick|fast|now|hurry|before)",
    "(otp|code|sms|text number) ..3 (came|come|aaya|aya|got|arrived|there) ..4 (tell|send|give|write|read|type|paste)",
    "(give|send|tell|share|forward|paste) ..1 (the|me|that)? (otp|verification code|security code|login code) ..3 #AccountHurry",
    "what is ..2 (code|number|digits) (on|in|from) (your|the) (phone|text|sms|screen|email) ..3 #AccountHurry",
    "(you|u) ..3 (get|got|receive) ..3 (digit|code|sms|text number) ..8 (paste|send|read|tell|write|give)",
    "(code|otp|sms|digits) ..9 (read|send|tell|give|write|forward|paste) ..5 #AccountHurry",
    "#AccountRead ..3 (code|digits|otp) ..5 (verifying|verify|expires|runs out|expire|accident|is mine|by mistake)",
    "(number|code) ..1 after (coming|comin) to your phone",
  ],
  unless: [
    "(kahoot|room|lobby|party|class|classroom|discount|promo|voucher|zip|area|cheat|python|html|scratch|creator|friend|dress|colour|morse|binary|door|gate|locker|quiz|server|island|meeting|team|bar|house|invite|coupon|wifi|lock|safe|puzzle|map|join|game|redeem|gift|escape|bike) (code|codes|pin|number|digits)",
    "(code|codes|pin|number) (for|to|of|in|on) (the|our|my|a) ..1 (kahoot|room|game|party|class|quiz|server|map|gate|door|lobby|school|island|robot|website|homework|project|scratch|locker|wifi|bike|tv|worksheet|board|sheet|book|back|box|cereal|poster|bus|delivery|parcel|shop|puzzle)",
    "(never|not|no one|nobody) ..5 (ask|need|give|share|tell|send|read|show|type) ..8 (code|codes|numbers|digits|otp|it|that)",
    "(type|put|enter) (it|the code|that|them) (in|into|on) (the|your|yourself)",
    "(bus|train|phone number|shirt|maths|homework|question|page)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Wants the code that came to the phone of the child, which opens an account.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "u just got a code on ur phone, read it me quick",
    "a code is coming to your phone, send it here",
    "forward me the security code that arrives by text",
    "otp came? tell fast",
  ],
  passes: [
    "whats the kahoot code",
    "never read me a code that comes to your phone",
    "send me the code for the gate",
    "type it in the box when the code comes to your phone",
  ],
};
