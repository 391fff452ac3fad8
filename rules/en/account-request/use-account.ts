import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(let me|can i|could i|lemme|may i|i will|i can|i could|i would|shall i|i wanna|i want to|i need to|if i|i just|just) (just|quickly|quick)? (log|sign|go|hop|get|jump|come|play|be|log in|get in) (in|on|into|onto|in to|on to|in on) (on|to|with)? (your|ur|it with your) (account|acc|main|profile|alt|game|save|roblox|epic|steam|snap|insta|discord)',
    '(log|sign) me (in|on|into)',
    'i will (log in|sign in|log on|go on your|hop on)',
    '(let|lend|loan|borrow|borrowing|give|use|have|sell|trade|swap|share) (me|us|my mate|my friend)? (use|have|borrow|on|control|access|get on|see|the)? (your|ur|accs|accounts|on your|of your|to your) (roblox|epic|steam|main|old|fortnite|game|whole|snap|insta)? (account|acc|accs|accounts|main|profile) (for|so|and|to|with|quick|just|then|a sec|please|overnight|pls|or|$)',
    '(make|give|add|put) me (an? |the)? (owner|admin|co owner|manager|editor|full access|access|mod rights|admin rights) (of|on|to|in) (your|the|ur) (group|game|server|account|acc|channel|page|realm|world)',
    '(i will|i can|i could) (level|boost|grind|carry|rank|fix|unlock|upgrade|secure|clean|unban|recover|protect|duplicate|dupe) (up)? (your|ur) (account|acc|rank|inventory|items|skins|profile) (for you|up|if you|but i need|just|overnight|free|while)',
    '(hold|look after|keep|mind|store|dupe|duplicate|guard|save) (all)? your (items|skins|stuff|limiteds|knives|pets|inventory|robux|things) (for|safe|while|so|until|till|and|$)',
  ],
  confidence: 'fair',
  means: "Wants to use the child's account, or to play on it. An account once lent is often not given back.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'can i go on ur acc',
    'lemme log into ur account quick',
    'easier if i just hop on ur acc',
    'lend me ur acc for a day',
    'i can level up ur account for u',
    'make me owner of ur group',
  ],
  passes: [
    'someone logged into my account',
    'i love your account so many cat pics',
    'can i use my own account on the school pc',
    'he said trading accounts is against the rules',
    'can we share your notes',
    'log in again yourself after',
  ],
};
