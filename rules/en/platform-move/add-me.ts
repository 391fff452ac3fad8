import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#ContactVerb|come find|hit) (me|us|my|mine) (up|back|privately|a message|now|there|instead)? (on|in|at|through|over on|via|over) (my|the|a)? (#Platform|#AmbiguousPlatform|there)',
    '(#ContactVerb) (my|me my) (main|other|private|spam|second|real)? (#Platform)',
    '(#ContactVerb) (my) (ig|tele|tg|disc|dc|tt|sc|cord|wa)',
    '(i will|i can|let me|can i|could i|i would|shall i|i could|gonna|going to) (#ContactVerb|send you|speak to) (you|u)? (on|through|in|via|over) (the|your|my)? (#Platform|#AmbiguousPlatform|there)',
    '(my|mine) (#Platform) (is|name is|user is|handle is|tag is|username is|account is|add me|name|user|its)',
    '(here is|heres|this is|take) my (#Platform|#AmbiguousPlatform|number|num|digits|cell|user|username|handle|mobile)',
    '(i am|find me|you can find me|same name|same user|same username|i am also|am) (always|also|mostly|mainly|usually|more active)? (on|over on) (the)? (#Platform|tele|ig|disc|dc|session|signal|tt) (same name|same user|too|more|mostly|as|under|it is|if you|mainly|most|a lot|way more|under the name)',
    '(#Platform|#AmbiguousPlatform) (same name|same user|same username|same as here|as #Handle)',
    '(talk|chat|speak|message|text|reply|answer) (to)? (me|you)? (on|in) (the)? (#Platform|tele|ig|disc|dc|tg|signal|session|wa)',
    '(snap|whatsapp|kik|insta|telegram|discord) me (up|back|then|instead|later|now|$)',
    '(add|accept|got) (my|me) (there|on there|on that|my request on (#Platform))',
  ],
  unless: [
    '(#ContactVerb|add) me on (#Platform|#AmbiguousPlatform) ..3 (for|to) (ranked|lfg|the (project|homework|raid|class|trip)|homework|maths|the)',
    '(#ContactVerb) (me|us) (on|in) (xbox party|party chat|psn|xbox|roblox|rblx|teams|zoom|yt|youtube|twitch|epic)',
    '(find|follow) (us|the) (on|at)',
  ],
  confidence: 'strong',
  means: 'Asks the child to add, find or write to them in another app, away from where they met.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'add my discord',
    'add me on dc',
    'ill msg u on insta',
    'add me there its safer',
    'heres my num txt me',
    "I'm on t.e.l.e same name, easier there",
    'my snap is jordy_07 add me',
    ['they read chat here lets go on insta', 'message me on telegr@m'],
  ],
  passes: [
    'add me on discord for ranked lfg',
    'follow us on twitter for club news',
    'i added the pictures on the class page',
    'the teacher will message you on teams',
    'talk to you at the party',
    'add me on xbox for the raid',
  ],
};
