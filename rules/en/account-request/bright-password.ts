import type { Examples, Rule } from '../../../lib/engine/rule';
import login from '../vetoes/login';

export default {
  match: [
    '(what is|whats|wat is|what are) ..1 (your|ya|yer|the) ..1 #AccountName (password|login|pass|logins|log in|passcode)',
    '(what is|whats) (your|ya|yer|the) (password|pass|login) ..4 (i need|i want to|i will|i gotta|i have to|i can|or|for your|on your|quick|now|babe|hun|pet|love)',
    '(user|username|email|login) (and|n|plus) (pass|password) ..4 (now|please|quick|here|i will|so i|or|tonight)',
    '(type|put|enter|write) your ..2 (login|password|credentials) (here|for me|in this chat|in here|below|to me)',
    'your ..2 (login|password|pass|credentials) ..2 (or|and) (i|you|we) (will|are|lose|get|can)',
    '#AccountHand (me|us|man|over|out|across|it)? ..1 (your|yer|ya|yar) ..3 #AccountLogin',
    '(give|gimme|giz|gies|send|tell|hand|drop|slide|pass|lend|show|provide) (me|us|man|over) ..1 (the|ya|yer|yar)? ..2 #AccountLogin (for|of|to|from|on|and|so|now|quick|fast|then|or|na|tonight|$)',
    '(your|yer|ya) ..1 #AccountName (password|login|pass|log in|logins|credentials|passcode)',
    '(your|ya|yer) (password|login|pw|log in) (and|so|then|now|please|quick|or|as|tonight) ..4 (i|me|we|you are|quick|now|first|friend|friendship|trust)',
    '(give|send|tell|need|want|require|have|got|password|what is the) ..2 (password|login|pass|credentials) (for|of|to|from) (your|yer|ya) ..2 #AccountName',
    '(require|need|want|give|tell|put|supply|have|get) ..1 (your|the)? (email|mail|user|username|gmail|id) ..3 (and|with|plus) (its|the|your|ur)? ..1 (password|login|pass|log in)',
    '(give|supply|provide|tell|send|type) ..6 (login|credentials|email|mail|user|username|gmail) and (your|the|ur|to your|give)? (password|email|mail|pass)',
    '(pass|password) (for|to) your ..2 #AccountName',
    'give (the|me the)? (pass|login|password) (now|fast|quick|na|no|and|$)',
    '#AccountHand (password|login|pass) (to|for|of|from) ..2 #AccountName',
  ],
  unless: [...login],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Demands the password or the login of an account that belongs to the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'gimme ur snap password now',
    'provide your login so our team can manage it',
    'hand over ur insta login',
    'what is ur tiktok password',
  ],
  passes: [
    'whats the wifi password',
    'never give me your password',
    'did you forget your password again',
    'forgot your password? ask your mum to reset it',
  ],
  overflags: ['just give me ur password ill do it for u, says my best friend'],
};
