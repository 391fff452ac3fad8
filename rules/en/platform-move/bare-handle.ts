import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#Platform|tele|tg|ig|disc|dc|tt|sc|kik) (is|name|user|username|name is|add)? (#Handle)',
    '(#Handle) (on|is my|my|thats my|that is my|add|in) (the|my)? (#Platform|tele|tg|ig|disc|dc|tt|sc|kik|me)',
    '(add|follow|find|message|text|msg|search|look up|search for) (me|my)? (at|as|under|its|it is|on|up)? #Handle',
    'add my (second|other|main|real|private|spam|alt|backup) (account|one|profile|snap|insta)?',
    'scan my (snap|code|qr|snapcode)',
    'my (user|username|handle|name) (there|on there|on that|for there|on #Platform) (is|the same|same)?',
    '(search|look|find|type) (me|my name|my user|for me) (up)? (on|there|in) (the)? (#Platform|there|it|tele|dc|ig)',
    '(join|come to|click|tap|use|here is|heres) (my|the|this) (private|own|secret|vip|new|tele|telegram|whatsapp|snap)? (server|group|channel|chat|room|link|gc) (#Link)',
    '(my|the) (user|username|name|handle|tag|acc|account) (there|on there|on that)? (is|there is|on it)? #Handle',
  ],
  confidence: 'fair',
  means: 'Drops a user name or a contact link of another app, so that the child can write there.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['add kay_miller07', 'snap jess_xo9', 'my tele is @lucas_real', 'search me on insta', 'kai_2010 on disc'],
  passes: [
    'join our guild discord link in bio',
    'kay_07 won the match',
    '@everyone practice is at 5',
    'search it on youtube',
    'the username in the quiz is red_fox1',
  ],
};
