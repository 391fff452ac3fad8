import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do not|did not|does not|never) (wait for|invite|include|ask|text|defend|choose|pick|think of|save a seat for|stick up for) you',
    '(they|she|he|#DearOnes|#Nobody) ..2 (have|has|had|got|with) no idea (who|how|what) you',
    '(last|the last) (one|person|thing) (they|she|he) (think|thinks|thought|ask|asks|care|cares|call) (of|about)?',
    'my (family|wife|husband|ex|parents|son|daughter|friends|mates) ..1 (cut me off|threw me|kicked me out|disowned|left me|dropped me|does not speak|do not speak|never call|forgot me|walked out)',
    '(you are|are|it is) all (that is|that i have|i have|i have got) (left)?',
    'i would never ..4 (like|the way) (he|she|they|your #DearOnes) (does|do|did|always)?',
    'how i would (carry on|cope|live|go on|manage|get through)',
    '(she|he|they|your #DearOnes) (just|only) (want|wants|use|uses|need|needs|keep|keeps|like|likes) you (for|because|around|so)',
    '(outgrown|outgrew|outgrow|moved past|grown out of|too good for|better off without) (them|him|her|that|those|your #DearOnes|this lot|all of them)',
    '(come|move|stay) ..1 (live|stay|sleep) (at|with) (ours|mine|us)',
    'your #Adult (is|are|was) (a|an|just a|such a|one of those) ..2 (old man|old woman|bully|control freak|dragon|dinosaur|drunk|liar|loser|hypocrite|idiot|coward|has been|snob|witch|bore)',
    '(#Nobody|not one of them|none of them|who) ..3 (remembered|turned up|came|asked|noticed|checked|bothered|clapped) ..2 (i did|but me|except me|for you|on you)',
  ],
  confidence: 'fair',
  means: 'Says friends or family neither know nor want the child, and the writer would do better.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'are u sure they are ur friends? they didnt wait for you',
    'they have no idea who you are',
    'always the last one they think of',
    'id never shout at you like he does',
    'let them go, you have outgrown them',
    'she just wants you for lifts',
    'your coach is a jealous old man',
  ],
  passes: ['are you sure they are open', 'the bus does not wait for me', 'my shoes have been outgrown'],
};
