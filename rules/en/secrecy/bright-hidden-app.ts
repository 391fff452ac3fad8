import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(disappearing|disappear|vanishing|vanish|self destruct|self destructing|secret|auto delete|hidden|incognito|timed) (mode|messages|msgs|message|chat|chats|texts|dms|timer|conversation|conversations|photos) ..9 (so|#SecrecyWatcher|nobody|no one|me|us|we|our|before|where|on|then)',
    '(turn on|switch on|switch to|put|set|use|enable|go|start) ..4 (disappearing|vanish|vanishing|self destruct|auto delete|secret) (mode|messages|chat|timer|msgs|texts)',
    '(messages|msgs|message|texts|chats|chat|everything|what we write) ..3 (disappear|disappears|vanish|vanishes|go poof|goes poof|self destruct|destroy themselves|delete themselves|delete itself|deletes itself|erase themselves|poof) ..9 (your #SecrecyPerson|#SecrecyWatcher|nobody|no one)',
    '(app|one|place) ..3 (where|with|that) ..4 (vanish|vanishes|disappear|disappears|timer|go poof|delete themselves|hides|hide) ..9 (#SecrecyWatcher|nobody|no one|nothing|us|our)',
    '(app|apps|something|one) ..2 (looks|look|like|icon|disguised) ..3 (calculator|weather|notes|math|maths|clock) ..9 (chat|talk|messages|hide|nobody|find|we|inside|pictures|behind)',
    '(calculator|vault|decoy|fake|weather) (app|icon) ..9 (hide|hides|nobody|our|my|mine|chat|talk|messages|behind|find)',
    '(put|keep|move|hide|lock|use|install|archive) ..4 (hidden folder|secret folder|locked folder|app lock|my chat|this chat|our chat|our chats|my messages) ..9 (#SecrecyWatcher|nobody|no one|me|us)',
    '(make|create|set up|get|open|use|start|have|keep|made you|want) ..2 (second|2nd|new|another|other|fake|secret|separate|burner|different|extra|private|spare) ..1 (account|acct|acc|accounts|profile|insta|instagram|discord|snap|snapchat|id|email|email address|gmail|number|sim|phone|tiktok|messenger|insta account) ..9 (#SecrecyWatcher|nobody|no one|only ..1 (me|us|for me|add me)|just ..3 (me|us)|for (us|me|our)|with me|talk to me)',
    '(account|acct|acc|profile|insta|app|email|address|place|one|number) ..2 (your|ya|#SecrecyWatcher|nobody|they) ..3 (not|never|cannot|nothing) ..2 (follow|follows|know|knows|open|see|check|checks|find|heard of|read|look|aware)',
    '(talk|chat|write|message|speak|text|contact|use|come|come on|move|switch|go|get|download|install|transfer|jump|add me) ..5 (on|to|over|from|in|with)? ..2 (app|telegram|signal|whatsapp|snap|snapchat|#Platform|account|one) ..8 (#SecrecyWatcher|nobody|they|she|he|no one) ..2 (cannot|can not|never|does not|do not|will not|has not|have not|not|find|finds|nothing) ..2 (see|read|look|check|find|open|know|nothing|be|follow|monitor|checks|catch|c)',
    '(telegram|signal|#Platform|app) ..6 #SecrecyWatcher ..2 (checks|reads|looks|monitors|goes through|can see|sees) ..3 (the other|this|discord|insta|whatsapp|your|here|phone|here|$)',
    '(mum|mom|dad|papa|mummy|parents|brother|sister|sis|teacher|mother|ma) ..3 (checks|check|sees|reads|goes through) ..2 (your)? (phone|it|mobile|tablet) ..4 (use|get|download|install|hide|archive|lock|hidden|move|switch|write|telegram|signal)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem', '(account|acct|app|mode|discord|profile) ..9 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Wants the talk on a hidden app, a vanishing chat or an account that nobody at home knows.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'turn on vanish mode so ur mum cant read',
    'make a second account ur parents dont follow',
    'get the calculator app n hide my messages in it',
    'come on telegram ur dad cant see it there',
  ],
  passes: [
    'the calculator app keeps crashing',
    'make a second account for the clan',
    'ur mum can see the photos on whatsapp',
    'there is an app where you can look up birds',
  ],
};
