import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'my (snap|snapchat|insta|instagram|discord|disc|dc|tiktok|tt|whatsapp|telegram|tele|tag|at|@|username|user|user name|roblox|gamertag|ig|kik|handle|account|psn|epic) (name|user|username|is|account is)? (is|its) !(so|broken|not|down|full|weird|banned|deleted|private|the|my|hacked|gone|laggy|lagging|being|glitched|dead|for|public)',
    '^ (yeah|yea|yep|okay|sure|um|its)? #Handle $',
    '(i)? (just)? (added|followed) you (back)? (on|$)',
    '(i am|its|it is|add|add me|follow me|add me on ..1|i am on ..1|on ..1 i am|mine is|find me) (as|under|at)? #Handle',
    '(my|here is my|heres my) (snap|insta|discord|tiktok|whatsapp|telegram|ig|kik) (#Handle)',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'socials',
  means: 'You gave out an account name, so this person can now find you in another place.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['my snap is dan_07', 'yea aidan_p07', 'its @milo_k', 'my discord is milok#1234', 'my gamertag is blastkid'],
  passes: ['my insta is broken', 'is snap down', 'whats his tag again', 'i love @mrbeast', 'my snap is so laggy'],
};
