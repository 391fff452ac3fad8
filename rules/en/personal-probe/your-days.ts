import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what (do|are) you ..2 (with yourself|get up to|up to|doing|do) ..2 (in the evenings|in the evening|evenings|after school|at weekends|at the weekend|at night|most nights|most days|all day|before bed|on (saturdays|sundays|weekends|fridays))',
    '(you|do you|are you) ..1 (go|hang|walk|stop|come) ..3 (after school|before school|most days|every day|at lunch|on the way home)',
    '(what|which) time (school|you|your (school|bus|club|lesson)|does school) ..1 (finish|over|end|done|out|home|start|stop|leave)',
    'what ..1 (bus|train|tram) (number|do you|are you|is it|you)',
    '(when|what time) (is|would be|are) ..1 (good|best|quiet|free|you free|you about|you in|a time you|a good time)',
    '(prob|probably|do you|you|have you|so you) (got|have|use|on|get) (a|an|your)? (tablet|ipad|phone|laptop|pc|chromebook) (not|or|rather than|instead of) (a|an|your)? (phone|tablet|ipad|laptop|pc)',
    '(have you|you|have|you have) got ..1 (one|any|a brother|a sister|a dad|brothers|sisters) (in real life|at home|irl|in the house|yourself)',
    '(does|is|did|do) your (real|actual|own|birth|step) (dad|mum|mom|father|mother|parents)',
    '(how|what) (are|is|about) (your #Family|they|mum and dad|your parents|the two of them) ..3 (getting on|arguing|shouting|fighting|like with you|still together)',
    'what do you do when you are ..1 (upset|sad|lonely|bored|down|stressed|angry|cross)',
    'what (size|height|shoe size|dress size|top size|weight) (are you|you|do you|is your)',
    'how (tall|big|heavy) (are you|you)',
    '(i like|want|nice|good|need|love) (to)? (knowing|know|seeing|see) (you are|where you are|you got|that you are|when you are) ..2 (ok|okay|safe|home|are|get|got)?',
    '(what|which|school|club|county) (team|squad|club) (are you|do you|you|is it|yours)',
    '^ (school|club|local|county) (team|squad|club) $?',
    'you are the (young|little|small|one|girl|boy|lad|kid) ..2 (with|in|from) the ..2 (bag|coat|hair|bike|hat|jacket|window|corner|uniform|backpack)',
  ],
  unless: [
    '(what|which) (team|squad|club) (are you|do you) ..2 (support|supporting|want|like|on in|for)',
    '(when|what time) (is|are) (good|best|you free|you in) ..3 (raid|match|stream|server|boss|duos|scrims|#Adult)',
    '(good|nice|glad) to (know|see) you are ..1 (better|back|well|feeling|happy|here)',
    '#SafetyTalk',
  ],
  confidence: 'fair',
  slot: 'routine',
  means: "Gathers small facts about the child's days and home, which together say where to find them.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what do u do with urself in the evenings',
    'u go there after school? what school finish time',
    'u prob got a tablet not a phone',
    'what do you do when ur upset, do you go to mum or keep it in',
    'what size r u',
    'does ur real dad',
  ],
  passes: [
    'what team do you support',
    'when are you free for the raid',
    'how tall is your tower',
    'good to see you are feeling better',
    'what time is good to collect your parcel',
  ],
};
