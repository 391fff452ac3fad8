import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(if|so) you (do not|will not|dont) ..5 (never cared|do not care|never liked|do not love|never loved|not my friend)',
    'never (really)? cared (about me)? $',
    'it would make me (so|really)? happy',
    'stop (messing|messing about|playing|playing games|stalling|wasting my time|teasing) ..2 (send|do|show|tell|give|turn)',
    '(that is|thats) what you said (last|yesterday|before|on)',
    '(i told|told) (my|the) (mates|friends|boys|others|group) ..2 you (were|are|would|will|are coming)',
    'say no (then|and) (see|watch)',
    'you can not even (do|send|say|show|trust|give) ..1 (this|that|it|me|one|a)',
    '(then|and) i will (stop asking|leave it|never ask)',
    '(nobody|no one) is (forcing|making) you',
    'do not (you dare)? (chicken|bottle|wimp|back) out',
  ],
  unless: ['(excited|stop|even|happy|gutted|sad|chicken) ..8 #GameWord'],
  confidence: 'fair',
  means: 'Pushes with moods and blame until the child gives in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'say no then see if i care',
    'thats what u said last week',
    'u cant even do this one thing, you can not even do this',
    'nobody is forcing u but',
    'i told my mates u were cool',
    'stop messing about and do it',
  ],
  passes: [
    'stop messing about in class',
    'ill be so sad if arsenal lose',
    'you have to by friday hand in your homework',
    'i told my mum you were coming',
  ],
};
