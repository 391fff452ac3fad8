import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what (other|else)? (apps|app|socials|social media|social|accounts|sites|platforms|games) (do|are|have|does) you (use|on|got|have|like|using|usually on)',
    '(what is|what are|drop|send|give|got|have|swap|share|need|trade) (me)? your (other|main|spam|private|priv|personal|social)? (socials|social|accounts|handle|handles|at|username|user name|user|tag|usernames|profile|page|story|main account|spam)',
    '(swap|trade|exchange) (socials|snaps|handles|users|accounts|instas)',
    '(do|have)? you? (have|got) (any|any other|other)? (socials|social media|a private account|a spam account|a spam)',
    'what (do|apps|app) you (use|on) (to talk|to chat|most|the most|for talking|for chatting)',
    '(is|are) your (account|profile|story|insta|page) (private|public|open)',
    '(accept|follow) (my|me back|my request|my follow)',
    '(been through|scrolled|scrolled through|went through|stalked|looked you up|searched you|found your|been on) (your|on|all your) (whole|profile|account|page|insta|old|story|posts|tiktok|facebook|name)',
  ],
  unless: [
    '(what is|send|drop|give) (me)? your (user|username|user name|tag|handle|profile) (in|on|for) (roblox|minecraft|fortnite|the game|this game|game|epic|xbox|psn|chess|kahoot)',
  ],
  confidence: 'fair',
  slot: 'socials',
  means: 'Asks for other accounts or a user name, to reach the child in more places than this one.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what other apps do u use',
    'u got any socials',
    'is ur acc private',
    'what do u use to talk, what apps u on',
    'swap socials?',
  ],
  passes: [
    'whats ur gamertag',
    'whats your username in minecraft',
    'my socials are in the bio',
    'social studies homework is due',
    'i made a new account on chess',
    'what games do they have at the arcade',
  ],
  misses: ['whats ur @'],
};
