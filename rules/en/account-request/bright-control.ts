import type { Examples, Rule } from '../../../lib/engine/rule';
import login from '../vetoes/login';

export default {
  match: [
    '(lend|borrow|give|swap|let me use|let me borrow|lend me|i want|hand me) ..2 your (account|acc|snap account|insta account|roblox account) ..4 (for|now|or|so|tonight|and|i will|quick)',
    '(log|sign|let|get|put) (me|us|man|we) ..2 (in|into|onto|on|in to|on to) (your|yer|ya) ..1 (#AccountName|accounts|login)',
    '(log|sign) (out|off) ..5 (log in|sign in|go on|go in|be) ..3 (as you|you)',
    '(let me|i will|i need to|i have to|i want to|i should) ..2 (be you|log in as you|go in as you|sign in as you|run your account|control your account|take over your account|take your account)',
    '(bind|link|connect|change|switch|swap|tie|hook) ..4 (account|acc|email|recovery email|number|id) ..4 (to my|to mine|be mine|my gmail|my email|my number)',
    '(recovery|backup|second|account) (email|number|phone) ..3 (mine|my email|my number|my gmail|me)',
    '(put|add|set|use|enter) (my|mine) ..2 (email|number|gmail|phone|mail) ..4 (in|on|to|into|as|for) ..4 (your|recovery|account)',
    'my (email|number|gmail) ..6 (second one|recovery|backup|in your account|on your account|to your account)',
    'cookie (log|file) ..9 (send|paste|give|copy|here)',
    '(send|give|paste|copy|drop) ..2 cookie (log|file)',
    '(i will|let me|i shall|i am going to) ..2 (hold|keep|mind|manage|control|look after|run|own|take over|take) (your|ya) ..1 (account|accounts|profile|page|id|login) ..3 (now|for|from|until|til|and|so)',
    '(hand|sign|give|pass|turn|transfer) (me|us|over|to me)? ..1 (control|ownership|full access|access|the keys) ..2 (of|to|over) (your|ya) ..2 #AccountName',
    '(hand|give|pass|sign|transfer) (over|me|us) (your|ya) ..2 (account|acc|accounts) ..1 (now|or|to me|for|so|and|tonight|$)',
    'let me (in|into|on|onto) your ..1 (account|acc|snap|insta|discord|roblox|email) ..6 (or|so|i will|to see|and|check|now)',
  ],
  unless: [
    ...login,
    '(admin|mod|class|club|school|mum|mom|dad|parents|guardian|scammer|do not|never|hacker|hacked|minecraft|server|realm) ..8 (account|recovery|ownership|control)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Wants to be let into the account of the child, or to rule over it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'log me into ur account',
    'link ur account to my gmail',
    'my email should be the recovery email on your account',
    'hand me control of your snap',
  ],
  passes: [
    'my account got hacked',
    'never let me into your account',
    'let your mum into your account',
    'put my name on the class account list',
  ],
};
