import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(just|only) (for)? (me|us) (to see|watching|to watch|to have|to keep|live|ok|okay|no one|nobody) ..3',
    'not (for the|to the|for|to) (page|public|post|story|channel|others|group|feed|grid) ..4 (just|only|me|dm|send|for)',
    '(not posting|not post|not to post|no posting) ..4 (just|only|reference|ref|me|for|them|it)',
    '(dm|slip) (them|it|those|that|the rest) (just|only)? (to)? me ..4',
    '(private|solo|personal) (call|live|show|stream|preview|session) (instead|for|not|just|with|of) ..4',
    '(preview|show|stream|live|dance|song|twirl) (for|just for) (fan|me|the lion|your fan|one|just one|number one|only) ..3',
    '(just|only) one (guest|viewer|fan) ..3',
    '#Number (secs|seconds|sec) (and|then|of) ..5 (more|add|give|gift|send|yours)',
  ],
  unless: [
    '(essay|drawing|spoiler|code|homework|skin|build|draft|recipe|team|class|world|game|server|trade) ..8',
    '..8 (essay|drawing|homework|draft|class|server|the bug|the code|trade|price)',
    '(he|she|they|we|i) ..2 (dm|send|show|post) ..3',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Wants a picture or a show that nobody else gets to see.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ok not for the page then, just for me', 'just dm them to me then not post', 'private call instead of live'],
  passes: ['not for the team page, just draft it', 'just us in the game watching', 'i show them to me mates'],
};
