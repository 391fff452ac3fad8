import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(press|tap|hit|say|click) (yes|allow|accept|approve|confirm) (when|if|once) (it|they|the|you)',
    '(go|hop|come|get|play|jump) (on|in) as you',
    '(screenshare|screen share|stream|share|film) your (settings|screen|account page|login page)',
    '(let me|let us|can i|could i|may i|i can|i could|i will|i would|shall i|if i|i need to|i have to) ..1 (hop|go|get|jump|log|sign|pop|be|come|play|log in|login) (in|on|onto|into|in on|on to|in to|in as|through) (yours|you|your|it for you|there as you)',
    '(grab|get|fetch|take|copy|nab|pull|read|find) (me)? (a|the|that|his|her|their) ..1 (code|pin|number|link) (off|from|on|out of|in) (his|her|their|your|the|mums|dads)',
    '(the|that|a|mail|email|text|sms|your) (mail|email|text|sms|login|security)? code (it|they|that|he|she|which|roblox|epic|google|steam|when|once|as soon as) ..1 (texts|sends|emails|gives|shows|mails|text|send|sent|comes|come|arrives|pops|appears|lands)',
    '(write|give|tell|send|read|type|whisper|say|paste|forward) (me|us|it|out) ..1 (the|that|your)? (mail|email|text|sms|login|security|new|little)? (code|codes|pin|digits) (when|once|as soon|it|that|you|so|now|please|then|quickly|$)',
    '(add|make|put|set|invite) me ..1 (as|to be|in as) (a|an|the)? (manager|admin|owner|editor|moderator|mod|co host|trusted|member|partner|family|recovery|backup)',
    '(front|back) and (back|front) of ..3 card',
    '(snap|photo|picture|scan|borrow|use|grab|get) ..3 (#Adult|daddys|mummys|grans) ..1 card',
    '(change|put|swap|switch|set) ..2 (email|number|phone) (on it|to mine|on the account|on your account|to my)',
    '(turn|switch|take) (off)? ..2 (two step|2 step|two factor|2fa|2 factor|verification|authenticator|parent pin) (off)?',
    '(log|sign|get) in as you',
    '(use|press|need|hold) (her|his|your #Adult s|your mums|your dads) (thumb|finger|face|fingerprint)',
  ],
  unless: [
    '(never|do not|not) ..4 (code|pin|password)',
    '(hop|go|get|jump|come|play) (on|in) (your|you) (team|bike|server|party|stream|way|lobby|game|nerves|trampoline|world|realm)',
  ],
  confidence: 'fair',
  means: "Wants to get into the child's account, or the code or card that opens one.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'if u let me hop on yours ill sort it from inside',
    'and the code it texts ya',
    'add me as manager so i can get in whenever',
    'i need you to grab a code off his email',
    'you write me the mail code when it comes',
    'snap the front and back of your daddys card',
  ],
  passes: [
    'can i hop on your server',
    'write me the kahoot code when it comes',
    'make me admin of the class group',
    'never read out the code it texts you',
    'i can go on your team',
  ],
};
