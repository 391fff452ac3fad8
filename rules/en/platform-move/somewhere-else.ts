import type { Examples, Rule } from '../../../lib/engine/rule';
import schoolwork from '../vetoes/schoolwork';

export default {
  match: [
    '(you|are you|are you ever) (on|reachable on|around on) (anything else|anywhere else|something else|anything)',
    'what (else)? (do you|are you|you) (use|on|chat on|talk on|text on|call on|using) ..2 (to|for|most|mostly|normally|usually|with|chat|talk|calls|besides|apart|other than|then|$)',
    '(what|which) (apps|app|socials|social media|messenger|platform|platforms) (do you|are you|you|have you|can you) ..2',
    '(better|easier|quicker|nicer|simpler|best|rather|prefer) (on|by|over|via|in|to do it on|to explain on|to say on) (a)? (call|voice|phone|video|person|vc|text|message|private|dm)',
    '(than|not|instead of|rather than|without) (in|by|over)? ..1 (writing|typing|text chat|typing it|writing it|written down|in text|on here) ..3 (use|call|voice|what|do you|better|$)',
    '(typing|writing|text|chat|messages) ..2 (is|feels|are|get|gets) ..2 (weird|slow|limited|hard|annoying|clunky|awkward|monitored|watched|risky|odd) ..4',
    '(limit|hard|difficult|tricky|impossible|too much|rather not|can not|cannot) ..6 (typing here|by typing|in text|in writing|over text|on here|in this chat|in chat|typing|in a message) $',
    '(out of|away from|off) (that|this|these|the|here) (comments|comment|comments section|comment section|group|thread|public chat|server|crowd|lot|noise|page|forum)',
    '(message|text|dm|write|pm|inbox|email|ring|call|whisper) me (and|let us|so|then|for|with|any time|anytime|whenever|if you ever|on the side|when you are alone|there) ..3',
    '(our|a|this|own|new|another) (little|own|quiet|private|separate) (corner|space|place|chat|channel|room|spot|den) ..5 (we|us|you|two|talk|chat|just|only)',
    '(move|take|bring|carry|continue|finish) (this|it|our chat|the chat|our talk|the conversation|things) (on|over|somewhere|elsewhere|off|to|into) ..3',
  ],
  unless: [
    ...schoolwork,
    '(text|message|ring|call|email) me ..3 (home|bus|late|train|if you need|safe|address|arrive|details|later|number|when you (get|finish|reach|land|are (done|free|ready|home)))',
    '..9 (ubuntu|linux|irc|terminal|driver|os|distro|command)',
    '(move|take|bring|carry|finish) (this|it|things) (on|off|over|to|into) (the (table|floor|left|right|top|base|next)|a|your|my|monday|friday)',
    '(move|take|bring|carry) (this|it|things) ..1 (slow|easy|up|down|left|right|back|home|out|apart|away|seriously|personally|off|block|blocks|row)',
    '(he|she|they|i|we) ..2',
  ],
  confidence: 'weak',
  means: 'Looks for another way to talk, away from this chat and the people who see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'teams is monitored so feels weird typing. you on anything else',
    'Better on a call than in writing',
    'What do you use to chat',
    'Message me, lets get you out of that comments section',
    'There is a limit to what can be shown by typing here',
    'which apps do you have',
  ],
  passes: [
    'text me when you get home',
    'do you need anything else',
    'is there anything else i can help with',
    'move it to the left',
    'message me if you need the homework',
  ],
};
