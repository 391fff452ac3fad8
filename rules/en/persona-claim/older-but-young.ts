import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|im|am) (only|just|like|actually|about|nearly|a bit|turning)? (#Number|older|a bit older|old|in my twenties|in my thirties|grown up|an adult) (but|but i|though|tho|however|yet) (i|look|feel|act|people|everyone|am|do not|dont|in|at|young|still|really|its|it is|thats|that is|that should)',
    '(i)? (look|act|feel|seem|sound|am) (much|way|a lot|like|so|about|really|still)? (younger|young|like a teen|like a kid|#Age|like im #Age|like i am #Age) (than|for my age|at heart|inside|in my|anyway|honest|though|too|so|dont)',
    '(young|a kid|a child|a teenager|#Age) (at|in|inside) (heart|my head|my mind|my soul|i am)',
    '(girls|guys|boys|women|men|people|everyone) (my|of my) (own)? age (just|are|only|is|r|do not|dont|bore|all|moan|never|always)',
    '(i am|im) (#Number|a bit|a little|a few years|slightly|not that much|only a bit|not much|a lot|way|quite a bit) (years|yrs|year)? (older|more) (than you|is that|hope|does that|but|if|and|though|are you|you mind|$)',
    '(i)? (left|finished|done with) (#School) (like|about|only|a|#Number)? ..2 (year|years|yrs) (ago|back)',
    '(does it|do you|would you|is it|would it|hope you do not|dont) (matter|mind|bother|weird|care|ok|okay) (that|if)? (i am|im|i was) (older|#Number|a bit older|a lot older|bit older|old)',
    'i am !#Age #Number though $',
  ],
  unless: ['(my|our) (gran|nan|grandad|dad|mum|teacher) ..4 young at heart'],
  confidence: 'fair',
  means: 'Admits to be older but explains it away: looks young, feels young, gets on better with younger people.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im 19 but i look 15',
    'ok i left school like 3 yrs ago but i get on w younger ppl better',
    'ur so switched on. girls my age just moan',
    'im a bit older is that ok',
    'im young at heart',
    'does it matter that im older',
    'im 21 tho',
  ],
  passes: [
    'my nan is young at heart',
    'im 12 but tall',
    'he looks young in that film',
    'i finished the book about a year ago',
    'everyone in my class is loud',
    'my sister is a bit older than you',
  ],
};
