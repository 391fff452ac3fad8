import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(let us|can we|could we|shall we|we should|want to|come|wanna|go|take this|take it|let s|better) (go|talk|chat|speak|move|to|in|this|do this)? (private|privately|in private|to private|in dms|to dms|to my dms|my dms|pms|to pms|in pms|one on one|one to one|1 on 1|1on1|just us two|just us 2|just the two of us|just us|just you and me|message me privately|dms|pms)',
    '(message|text|dm|pm|msg|whisper|talk to|write|inbox|chat to|speak to) (me|me privately) (private|privately|in private|on the side|on my own|instead|not here|away from|on the quiet|separately|alone|direct|directly|first|somewhere|on the low)',
    '(not|do not) (talk|say it|say that|chat|speak|answer|reply|do it|message)? (here|in here|on here|in front of everyone|in front of them|in the chat|in chat|in main|in general|in the group|in public|with them here) (though|come|message|dm|too many|they|dm me|go|get|message me)',
    '(do not|not) (talk|chat|speak|answer|reply|talk to me) (here|in here|on here|in front of everyone|in the group|in public)',
    'not (in front of everyone|in front of them|in front of the others|with them here) $',
    '(message|text|dm|whisper) me ..4 not (here|in here)',
    '(too many) (eyes|people|ears|others|kids|randoms|listeners|watching) (here|in here|around|on here|about|watching|in this)',
    '(come|join|get|hop|jump|meet me|go|follow me) ..3 (private|own|empty|secret|hidden|vip) (server|lobby|place|room|world|game|realm|island|house|chat|call)',
    'i (got|have|made|run|own|started) (my|a|an) (own|private|empty|secret|vip) (server|room|lobby|world|realm|group|channel)',
    '(different|another|quieter|smaller|emptier) (game|server|room|lobby|world|chat|channel) ..4 (quiet|quieter|empty|just|only|private|no one|nobody|alone|less people)',
    '(my|our|an|a|the) (own|private|empty|secret|vip|new|hidden|locked|two man) (server|room|chat|call|lobby|world|channel|group|realm|den|vc|party|rp) (just|only|for|with|link|where|so|come|with me|no one|nobody|us|you)',
    '(server|room|lobby|chat|call|channel|group|world|vc|party|realm|rp) (just|only|just for|only for) (us|the two of us|you and me|us two|me and you|us 2)',
    '(just|only) (us|the two of us|you and me|me and you|we) (two|2|in|on|call|there|talking)',
    'my (dms|pms|inbox|messages) (are|is|always|r) (always)? (open|there|free)',
    '(check|look at|open) your (dms|pms|inbox|requests|message requests|hidden requests|private messages|msgs)',
  ],
  unless: [
    '(my|our|an|a|the) (own|private|empty|vip|new) (server|world|realm|room|lobby) (for|with|so|where) (the|our|everyone|all|building|testing|friends|clan|school|class|minigames)',
    '(just us|us two) ..4 (vs|against|left|won|team|alive|on our team)',
    'check your (inbox|messages|dms) ..4 (homework|teacher|link|email|invite to the)',
  ],
  confidence: 'fair',
  means: 'Wants to go on in private messages or a place with only two, out of sight of the others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets go private',
    'come pms',
    'make a private server just us',
    'isla msg me on the side, too many eyes here',
    'my empty server, link in ur msgs. come on ur own',
    'my dms r open dont talk here',
    'priya ur pic is cute, message me on my own number not here',
    'hop on call just us 2',
  ],
  passes: [
    'dm me when ur free to trade',
    'a private server costs robux',
    'not in front of the teacher lol',
    'just us two left against the boss',
    'message me if you need the homework',
    'my own room is a mess',
    'check your inbox for the homework link',
  ],
};
