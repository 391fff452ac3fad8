import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|what are|give|gimme|drop|send|type|tell|need|want|get|say|share|swap|trade|put|pass|leave|lend|whisper|show) (me|us)? (your|the|a|ur) (main|real|other|private|spam|personal)? (#Platform|#AmbiguousPlatform) (user|username|name|handle|tag|id|account|acc|code|number|add|at)?',
    '(what is|what are|give|drop|send|tell|need) (me)? your (user|username|name|handle|tag|id|account|called|add) (on|in|for|at) (the)? (#Platform|#AmbiguousPlatform)',
    '(user|username|name|handle|called|add|find) ..1 (on|in) #CodedPlatform',
    'your (snap|snapchat|insta|instagram|discord|telegram|whatsapp|kik|tiktok) (please|name|user)',
    '^ (and|so|ok)? your (snap|snapchat|insta|instagram|discord|telegram|whatsapp|kik) (then|or|so|$)',
    '(whisper|message|send|drop) me your (#AmbiguousPlatform|#Platform)',
    '(swap|trade|exchange) (snaps|snapchats|instas|discords|kiks)',
  ],
  unless: [
    '(epic|xbox|psn|roblox|twitch|yt|youtube|gamer|rblx) (name|tag|user|username|id|gamertag)',
    '(show|see|send|what is) (me)? your (#Platform) (streak|story|score|avatar|setup|server|bitmoji)',
    '(what is) (your|the) (#AmbiguousPlatform) (plan|like|for|game|about)',
    'get a kick',
  ],
  confidence: 'strong',
  means: "Asks for the child's name in another app, so that the talk can go on where fewer people look.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'whats ur snap',
    ['whats', 'ur', 'snap'],
    'ok whisper me ur disc then, these lot r jealous',
    'whats ur user on the yellow one',
    'drop ur insta',
    'whats ur ig',
    'whats ur n4me on d1sc0rd',
  ],
  passes: [
    'is snap down',
    'the insta post about the match',
    "what is the teacher's teams link",
    'whats your session plan for training',
    'i dont have discord',
    'what is your party game score',
    'bet u get a kick out of it',
  ],
};
