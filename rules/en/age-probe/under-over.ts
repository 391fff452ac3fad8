import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are you|you are not|you not|is it true you are|you) (actually|even|really|still|not)? (under|over|above|below|younger than|older than|at least|past) (#Number|a teen|me|sixteen|eighteen)',
    'are you (actually|even|really|still|like)? (a minor|minor|underage|under age|a teen|a teenager|teen|legal|of age|an adult|a kid|a child|a grown up|old enough|a tween|preteen)',
    '(how long|how many years) (til|till|until|before) you (are|turn) #Number',
    'are you (older|younger) than (you look|you sound|me|i think|the others)',
    'you (are|be) (eighteen|18|sixteen|16) (right|yet|soon|already|or not)',
  ],
  unless: [
    '(are you|you) (over|above|under|past|at least) (#Number) (pages|minutes|mins|levels|kills|points|hours|k|the|percent|quid|metres|miles|in|cm)',
    'are you a kid (person|or)',
  ],
  confidence: 'strong',
  means: 'Asks whether the child is under or over an age. People who mean harm like to know this early.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'r u under 18',
    'r u a teen',
    'are you even legal lol',
    'how long til u turn 16',
    'are u a minor',
    'u over 13 yet',
  ],
  passes: [
    'If you are under 13 a parent has to confirm the change.',
    'you must be 13 or over to use this site',
    'are you over the jump yet',
    'under 13s cannot be messaged here',
    'are you under 10 minutes away',
    '16+ for voice, text is whatever',
  ],
};
