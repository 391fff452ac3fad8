import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(name|age|school|town|address|birthday) and (your)? (name|age|school|town|address|birthday|number|where you are|where you live|year|city|country)',
    '(your|full) (name|age|school|town|address|birthday|number) (school|age|town|address|name|number|birthday|and) (and|your)? (school|town|age|address|number|name|birthday)',
    '(names|name) and where (you|do you) (all)? (live|are|from)',
    '(need|got|want|have) to (know|get to know) (you|everything about you|all about you|who you are|you better)',
    'tell me (everything|all|more|something|a bit|a secret) about (you|yourself|your life|your family|your day to day|you and your)',
    '(want|like|love|going|trying) to (know|find out|learn) (everything|more|all|every thing) about you',
    '(right|needed|asking) for the form',
  ],
  unless: [
    '(name|names) and (age|address) (of|for|on) (the|your (dog|cat|pet|character))',
    '(#Adult|parents|support|ticket|dental|register) ..6 (name|address|age)',
  ],
  confidence: 'strong',
  means: 'Asks for several personal facts in one go, as if for a form. A stranger has no form to fill in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    ['mods r like family 2 me so i gotta know em. age n where u at', 'whats ur name n age'],
    'cant remember. whats ur names n where u all live',
    'i want to know everything about u',
    'tell me all about yourself',
    'name age and school pls',
  ],
  passes: [
    'put your name and the date on the sheet',
    'tell me everything about the trip',
    'name and address of the club are on the letter',
    'write your name and class on the book',
    'I want to know more about black holes',
  ],
  overflags: ['I have to get to know you all, says the new teacher'],
};
