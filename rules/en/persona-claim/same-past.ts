import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(was|is) my (whole|entire) (#Number|year|grade|childhood|life|school|#Number grade|7th grade|time|teens|primary|secondary) ..1',
    '(i|me) (had|have|lost|went through|dealt with|got|lived|know) (the)? (same|exact same|exactly that|that exact|all that) ..2 (too|at your age|once|when i|growing up|as a kid|in school|thing|stuff)',
    '(when i was|back when i was|as a) (your age|at school|in school|a kid|#Age|little|young) i (was|had|got|felt|used|hated|loved|went|cried|did) ..4 (too|same|like you|just like|alone|bullied|lonely|exactly)',
    '(that is|it is|thats) (literally)? (near|close to|round the corner from|next to|by|behind|opposite) (my|where i|me|mine|us)',
    'i (live|work|train|stay|am|park|drive) ..1 (near|close to|round the corner from|next to|by|opposite|past|behind) (there|you|that|it|your|yours)',
    '(i mean|meant to say|typo i mean) my (mums|moms|dads|mum|mom|dad|brothers|sisters)',
    '(i am|its|it is) (the|a|your) ..1 (fairy|elf|santa|genie|angel|unicorn|wizard|princess) ..1 (here|and|so|of|$)',
    '(i|we) (think|believe|reckon)? (i|we)? (have|found|got|have found) your (cat|kitty|kitten|dog|puppy|parrot|rabbit|hamster|pet|bike|phone|bag|wallet|purse|tortoise)',
    '(i am|am) not (a|some|like a|really a|even a|your)? (stranger|real stranger|complete stranger|random|proper adult|teacher really)',
    '(we are not|not) (really)? strangers (now|anymore|any more|really|are we)',
    '(your|ur) ..1 (mum|mom|dad|nan|uncle|brother|sister|coach|teacher) ..1 (knows me|knows who i am|trusts me|sent me|asked me (to|for)|and (i|me) go|said i (can|could|should)|is fine with|told me (to|about))',
    '(friend|mate|colleague) of your #Adult',
  ],
  confidence: 'weak',
  means: 'Claims the same past, the same streets or a bond with the family; easy to invent online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'eating in the library was my whole 7th grade',
    'omg thats near my work i mean my moms work',
    'thats for bad people. im the fairy',
    'i believe i have your kitty',
    'i went through the same thing at your age',
    'your dad knows me',
    'were not strangers now',
  ],
  passes: [
    'i am the fairy in the school play',
    'we live near the park',
    'that was my whole lunch',
    'this road is for buses',
    'i found your essay online',
  ],
};
