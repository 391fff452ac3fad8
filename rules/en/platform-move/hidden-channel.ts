import type { Examples, Rule } from '../../../lib/engine/rule';
import schoolwork from '../vetoes/schoolwork';

export default {
  match: [
    '(made|make|started|start|set up|opened|open|got|have|created|share|shared) (us|a|you|an)? ..2 (google doc|doc|g doc|gdoc|shared note|folder|album|server|channel|group|chat|room|email|account|playlist|world) ..3 (where|only we|just us|for us|just for|only us|you and me|nobody|no one|only you|i share|we can)',
    '(put|upload|drop|send|write|leave) ..5 (in|to|on) (a|the|our|my|this) ..1 (folder|doc|album|drive|shared note|dropbox|email|inbox) (i share|i made|we share|only we|for us|that i|just)',
    '(they|she|he|mum|dad|teachers|parents|nobody|no one) (do not|does not|never|can not|will not|cant|would not) (look|check|think to look|see|read|go) (in|inside|at|into|on|through)? (those|docs|that|there|them|it|the drafts|notes|comments|games) $',
    '(what is|send|give|drop|tell|share) (me|us)? (your|ur) (email|e mail|gmail|email address|mail|skype|zoom|msn|yahoo|screen name|phone number|mobile|cell|digits|number)',
    '(email|e mail|mail|skype|zoom|im|imessage) (me|you) (at|on|instead|there|directly|privately|later|tonight|then|so)',
    '(come|hop|get|jump|join|pop|meet me) (in|on|into|to)? ..1 (the|my|our|a) ..1 (staff|mod|private|vip|admin|empty|quiet|other|back|secret|second|afk) (voice|vc|call|channel|chat|room|lobby|server|world|discord) ..4',
    '(voice|vc|call|channel|room|lobby|server|chat|in there|there|world) ..3 (only|just) (me|us|you and me|us two|the two of us|me and you) (in there|there|in it|on|and|tonight|$)',
    '(zoom|teams|skype|facetime|discord|#Platform) ..2 (no chat|just us|just me|only us|just you|one to one|1 to 1|alone|with me only|no one else)',
    '(stream|live|play|perform|show|sing|dance) (it)? ..1 (just|only) (for me|for us) (on|over|in) ..2',
    '(have|got|know|remember|want) (you|me)? (my|your) (cell|number|home phone|house phone|cell phone|phone number|digits|mobile) ..2 (or|so|call|text|then|yet|already|in case|and)',
    '(can i|could i|may i|want me to|should i|gonna|going to|do you want me to) (call|ring|phone) (you|u) (on|at|back|after|when|again|right|up|or|so|then|tonight|tomorrow|later)',
  ],
  unless: [
    ...schoolwork,
    '(order|delivery|booking|reservation|refund|interview|appointment|office|hotel|application|resume|cv|sir|madam|mr|mrs|ms|bank|doctor|meeting|company|policy|insurance|flat|agent|contract|address and|name and) ..9',
    '..9 (order|delivery|booking|reservation|refund|interview|appointment|office|hotel|application|resume|cv|sir|madam|bank|meeting|company|confirm the|contract)',
    '(he|she|they) ..1 (make|made|has|have|got|get)',
    '(ubuntu|linux|irc|server config|terminal|paste|log) ..8',
    '(call|ring|phone) (you|me) back',
  ],
  confidence: 'fair',
  means: 'Opens a channel that only the two can see: a document, a folder, a mailbox, an empty voice room.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i made a g doc where only we can write',
    'put both in a folder I share',
    'hop in the staff voice tonight, only me in there',
    'streamed just for me on zoom, no chat',
    'whats ur email',
    'u have my number so call me',
  ],
  passes: [
    'i made a doc for the group project',
    'what is your email for the booking',
    'mods are in the staff channel for the raid',
    'can i call you back',
    'the teacher made a folder',
  ],
};
