import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i am going to|i can|i could|i might|ready to|about to) ..1 (show|send|forward|tell|email|mail|message) (it|this|these|them|that|everything|all of it)? (to)? (your|the) ..1 (mum|mom|mam|dad|parents|folks|nan|gran|sister|brother|principal|head|headteacher|teacher|boss|coach|family) ..1 (it|this|that|them|everything|all|what you|about|your #KeptMaterial|if|unless|$)',
    '(i will|i am going to|i can) (forward|send|show) (these|this|it|them|everything) to your',
    '(show|tell|send) your (mum|mom|dad|parents|school|teacher) (everything|what you did|what you sent|all of it|it all)',
  ],
  unless: [
    '(homework|slides|slide|notes|form|link|list|invoice|invite|letter|timetable|report|certificate|trophy|drawing|painting|recipe|kit|bill|results|receipt|code|score|goal) ..8 (mum|mom|dad|parents|nan|gran|teacher|coach|head|family)',
    '(mum|mom|dad|parents|nan|gran|teacher|coach|head|family) ..8 (homework|slides|slide|notes|form|link|list|invoice|invite|letter|timetable|report|certificate|trophy|drawing|painting|recipe|kit|bill|results|receipt|code|score|goal|so she|so he|so they|how well|how good|you said|i said|about the|you are|thank|thanks|hi|hello|happy|good news|tomorrow|later|and she|and ask|to)',
  ],
  confidence: 'fair',
  means: "Says they will show or tell the child's family something, to make them afraid.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill show ur mum what u did',
    'i will forward these to your principal',
    'i will send ur vid to ur dad, ill show your dad everything',
    'ill tell your parents everything',
  ],
  passes: [
    'ill send the form to your mum so she can sign it',
    'i will show your mum the trophy',
    'ill tell your dad you said hi',
    'ill send it to your mum later',
  ],
};
