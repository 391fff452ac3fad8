import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(just|only) (your|you are)? (camera|cam|you) and me (watching)?',
    '(go|do a|do|start) live (just|only) (for|with) me',
    '(dance|sing|perform|pose|practice|practise|show off) ..3 (just|only) for me',
    '(private|one on one|1 on 1|solo) ..1 (live|stream|show|performance|video call|video chat|dance) (for me|with me|just us|first|only|tonight|$)',
    '(private|solo) practice (for me|with me|first|just)',
    '(do|have|can we have|let us have|want) a (private|secret) ..1 (video call|video chat|live|call|camera|cam)',
  ],
  confidence: 'strong',
  means: 'Wants the child on camera with nobody else watching, so that there are no witnesses.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do a private practice 4 me first',
    'just ur camera and me watching',
    'go live just for me',
    'dance on cam just for me',
    'can we have a private video call',
  ],
  passes: [
    'lets play on a private server',
    'i go to a private school',
    'private lobby for me and the lads',
    'go live already the stream is late',
  ],
};
