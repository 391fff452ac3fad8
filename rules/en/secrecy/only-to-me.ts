import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(show|send|tell|give|post|share|text) (it|them|that|this|those)? only (to)? me !(a|when|if|how|what|where|the|know)',
    'only (show|send|tell|share) (it|that|them|this)? ..1 me !(a|when|if|how|what|where|the|know|some|your|homework|about)',
    '(send|message|mail|give|show|dm|write) ..2 (to)? me direct ..1',
    '(not|instead of|rather than|off) (to|on|in|via|through)? the (page|group|main|public|club|school|class|team|family) (chat|page|account|email|group|app|one)? (okay|please|and|because|$)',
    '(would not|not|never|is not|it is not) (be)? (posting|sharing|showing|public|online|telling) (it|just|only|for|to) ..3 (me|us)',
    '(it would be|just|only|that is|for me it is) for (my eyes|me (only|alone))',
    'it would (only|just)? be for me',
    '(for you|for me|for us) not for (her|him|them|everyone|anyone|sharing|your)',
    '(stay|stays|staying|safe) with me (and|okay|i|not|$)',
    'stays in (that|this|the|my|our) (room|car|chat|club|van|house|studio|tent|gym|circle)',
    '(keep|hold|guard|trade|swap) (each others|each other|yours and mine|our (secrets|things|stuff)) ..2',
    'i (will not|would not|would never|will never|am not going to|never) (tell|grass|snitch|rat|dob|drop|say anything|say a word|breathe) ..2 (on you|you up|you in|your (mum|mom|dad|#Adult|lot|parents)|them|about it|anyone|silly|on ya)',
    '(your|you are) (secret|secrets|things|stuff|business) (is|are)? safe with me',
    '(i will|i would|could) (lose|get) ..2 (my job|my place|sacked|fired|struck off|suspended|kicked out|banned|arrested|reported) (you|if|for|over|because|and)',
    '(told|tell) the (agency|school|club|office|centre|company|others) (we|i|it|that) ..6 (off|finish|finished|not|instead|just)',
  ],
  confidence: 'fair',
  means: 'Wants it shown or told to the writer only, and promises silence in return.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'show only me',
    'send to me direct, not to the page',
    'it wouldnt be posting, itd be for me',
    'whatever we do stays in that room',
    'i wont grass u up',
    'i wont tell her silly',
    'lets keep each others then',
    'your secrets are safe with me',
  ],
  passes: [
    'just tell me when you land',
    'i wont tell him what we got',
    'only send me the homework please',
    'is this seat just for me or',
    'post it on the class page please',
  ],
};
