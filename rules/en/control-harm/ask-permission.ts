import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ask|check|check with|tell|message|text|clear it with|run it by) (with)? me (first|before) (you|u|saying|going|doing|posting|if you|anything|talking)',
    '(ask|check|check with|tell) (with)? me (first|before) (you)? ..2 (go|do|say|post|log|leave|talk|wear|add|reply|sleep|eat|yes|offline|off|out)',
    '(message|text|call|snap|dm|check in with|report to|ring) (me|us) ..3 (good morning|good night|every (morning|night|hour|day|time|#Number)|when you wake|before bed|before you sleep|as soon as you|each day) ..4 (and|from|now|or|never|always|without|no)?',
    '(send|show|give|get) (me|us) ..1 (proof|a screenshot|screenshot|evidence|a picture as proof) (when|that|of|it is|you|done|after|every|so|or)',
    '(share|turn on|put on|keep|leave|switch on) ..1 your (location|live location|snap map|find my|life 360|map) ..1 (on|with me|always|for me|so i|all the time|all day|forever|on it|now|please)',
    '(i)? (need|want|have|like|got) to know (where you are|who you are with|what you are doing|everything you|who you talk to|where you go|who you text|everyone you) ..2 (at all times|always|all the time|every|all day|with|$)',
    '(where|who) (were|was|have|are|r) you (with|at|been|talking to|texting|typing to) ..3 (tell me|answer|do not lie|now|without)',
    'show me your (messages|chats|dms|texts|call log|search history|phone|inbox) (with|from|every|so i|now)',
    '(take|block|remove|delete) ..3 and send me proof',
    '(you)? report to (me|us) (every|each|when|in the|daily|now|first)',
    'every (day|hour|night|morning|#Number) ..1 you (send|text|message|call|tell|show|report)',
    'so i know where you are',
  ],
  unless: [
    '(ask|check|tell|message|text) me (first|before) ..6 (download|install|buy|restart|edit|merge|push|commit|spend|robux|shop|borrow|use my|take my|dinner|tea|come|practice|meeting|train|leave so|set off|lunch)',
    '(poppet|mum|dad|love mum|xx|darling|sweetie|when you land|landed|home safe|arrive|arrived|train|bus|flight|doctor|nurse|landing|station) ..9 (message|text|call|ring|location|ask|tell)',
    '(message|text|call|ring|location|ask|tell) ..9 (when you land|land|landed|home safe|arrive|train|bus|flight|station|airport|festival|party|lost|delivery|driver|map app|weather|store|maps|gps|setting|settings|pick you)',
    'screenshot ..5 (problem|bug|issue|error|config|log|logs|output|score|slide)',
  ],
  confidence: 'fair',
  means: 'Wants the child to ask or report to them before doing ordinary things.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ask me b4 u go offline',
    'check w me first before u say yes to stuff',
    'message me good morning n good night from now',
    'now take amy off n send me proof that its done',
    'share ur location on it, always',
    'show me your messages with him',
  ],
  passes: [
    'ask me before you download mods',
    'text me when you get home safe',
    'message me every day for practice on the train',
    'send proof of payment',
    'tell me before you edit the slide',
  ],
};
