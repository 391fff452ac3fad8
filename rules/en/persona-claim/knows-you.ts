import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(your|ur) (#Adult|sister|brother|cousin|teacher|coach) (s)? (knows|know|said|says|gave|told|asked|sent|trusts|likes|is fine|is ok|is okay|wants|lets|let|met|is happy) (me|i|it is|its|us|with me|to|that i|you could|you can|it was)',
    '(we|i) (met|meet|saw you|seen you|spoke|talked|chatted|used to|played|danced) (at|in|on|once|together|before|last) (that|the|a|your|my|ages|summer|year)? ..2 (remember|remember me|right|yeah|though|party|disco|camp|match|wedding|bbq|shop)',
    '(it is|this is|hi|hey|heyy) ..3 from (your|the|yesterdays|last) ..2 (class|school|club|gym|team|camp|party|church|game|stream|match|lesson|holiday|yard)',
    '(remember|recognise|recognize|know|do not you know|dont you know|forgot|forgotten) me (from|right|yet|its|it is|we|at|do you|dont you|already)',
    '(it is|its|this is|hi|hey|hello) ..2 (from camp|from the party|from church|from the gym|from swim|from swimming|from last summer|from your school|from your class|from holiday|from the other day|from the yard|from football)',
    '(got|found|had|have|saw|took) your (number|name|account|user|snap|insta|profile|contact|details|address|photo) (from|on|off|through|in) (the|your|a|my|one|jake|jess|mum|school|group|someone|mutual|one of)',
    '(came up|popped up|showed up|you were|saw you) (on|in) (my)? (quick add|suggested|for you|fyp|recommended|friends list|people you may know|explore|quickadd|suggestions)',
    '(prob|probably|maybe|think it was|must be|i guess) (through|thru|via|from|because of) (your|ur|a|jess|my|school|one of)? ..1 $?',
    '(used to be|we were|i was|was) in (the same|your) (class|year|school|team|form|club|group) (as you|together|once|last year|ages ago|before|$)',
    'i (was|were) at your (party|school|house|match|birthday|sports day|show|game|concert)',
    '(i|we) (used to|babysat|looked after|changed|held|have known) (babysit|look after|hold|know|you|your) ..2 (you|baby|little|since|nappies|were|family|mum|dad)',
    '(i am|its|it is) (a|an|your)? (old|family|close|good)? (friend|mate|workmate|colleague) (of|from) (your|ur) (#Adult|family|#Family)',
  ],
  unless: [
    '(your|ur) #Adult (said|says|told|asked) (i|to|it|you) ..3 (dinner|home|late|tea|call|pick|bed|homework|coat)',
    '(said|says) you can (come|go|have|sleep|stay|play|bring|get)',
  ],
  confidence: 'fair',
  means: 'Says to know the child or the family already, so that the child forgets to check.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mum knows me',
    'we met at that party remember',
    'Hi Noah! Ash from camp. Found your number on the kit list',
    'heyy u came up on quick add',
    'heyyy its meg from camp new acc',
    'prob thru jess? im lena 15',
    'im a friend of ur mums',
  ],
  passes: [
    'my cousin knows ur cousin from church',
    'your mum said dinner is ready',
    'remember me telling you about the trip',
    'we met the team at the match',
    'i found your book in the library',
    'do you remember me falling in the pond lol',
  ],
  overflags: ['Hi Archie, your mum gave me your number for tonight, its your sitter'],
};
