import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(lie|sit|curl up|cuddle up|snuggle|fall asleep|lay|sleep|nap) ..1 (next to|beside|with|on) (me|you) ..3',
    '(what is|whats|tell me|describe) ..1 your (dream|ideal|perfect|type of) (boy|guy|man|girl|date|partner|boyfriend|girlfriend|kiss|first date)',
    '(date|marry|wait for|kiss|be with) (me|you) (when|once|if|until|till) you (are|turn|get|were) ..1 (older|#Number|grown|legal|an adult|bigger)',
    '(we|us|you and me|me and you|people) ..3 (look|act|sound|talk|seem|are practically|are basically) ..1 (like)? (a couple|an item|married|an old married couple|boyfriend and girlfriend)',
    '(think|thinks|say|says) (that)? we are ..1 (a couple|an item|married|boyfriend and girlfriend|dating)',
    '(you and i|you and me|me and you|we) ..1 (have|got|share) ..2 (chemistry|a spark|something real|something special|a thing|feelings)',
    '(are you|you|do you get|get|gets) (ticklish|flirty|cuddly|touchy|jealous|turned) ..3',
    '(do you|you) (like|miss|want|need|love) (hugs|cuddles|being hugged|being held|being cuddled|kisses|attention|holding hands|affection)',
    '(virtual|big|long|tight|warm|goodnight|online|sending|free) (hug|hugs|cuddle|cuddles|kiss|kisses) ..2 (for you|from me|babe|darling|beautiful|sweetie|princess|angel|gorgeous|$)',
    '(dress|skirt|shorts|leggings|swimsuit|bikini|pjs|pyjamas|crop top|leotard) ..4 (suits you|on you|look good|looks good|looked good|you look|cute on|for me|wear)',
    '(can|could|may|shall) i (call|kiss|hold|hug|cuddle) you ..2 (babe|baby|mine|darling|my|sweetheart|princess|love|gorgeous|goodnight|when|now)',
    '(what|how) (do|would|does) (you|it) (feel|like) (about|when|if) (me $|being (held|hugged|kissed|close)|someone (hugged|held|kissed))',
    '(your|my) (first|future|online|secret|internet|summer|work) (boyfriend|girlfriend|husband|wife|valentine|crush|kiss|love)',
  ],
  unless: [
    '#HarmlessPerson ..8',
    '..8 #HarmlessPerson',
    '#EventWord ..8 (hug|hugs|lie|sit|dress|leggings|shorts)',
    '(he|she|they|her|his) ..4',
    '(class|maths|bus|lunch|assembly|lesson|english|science|cinema|coach|church|plane|table|boat) ..8 (sit|lie)',
    '(sit|lie|sleep) ..6 (class|maths|bus|lunch|assembly|lesson|english|science|cinema|church|plane|table|tomorrow)',
    'sit (with|next to|beside) (me|you)',
    '#GameWord ..6',
    'my (first|future) (husband|wife) (and|is|was)',
  ],
  confidence: 'fair',
  means: 'Talks of closeness, hugs or being a couple, which does not belong with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what would your dream date be, describe your perfect date',
    'marry me when you are older',
    'people think we are a couple',
    'we have chemistry',
    'do you like cuddles',
    'goodnight kiss for you',
    'that skirt suits you',
  ],
  passes: [
    'nan sends big hugs for you',
    'sit next to me in maths',
    'that dress suits your avatar',
    'what do you think of my first build',
    'her boyfriend is nice',
  ],
};
