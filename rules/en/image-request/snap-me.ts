import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|do|give|drop) (me|us)? (a|your|some|more) (snap|snaps) (of you|now|please|back|of your|then|when|$)',
    'snap me (now|right now|back|please|your|a|when|no filter|something|later)',
  ],
  unless: ['(streak|streaks) ..8 snap'],
  confidence: 'weak',
  means: 'Asks for a snap of the child, which can be kept by somebody who wants to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['snap me rn no filter', 'send me a snap of u', 'send a snap pls', 'snap me ur outfit'],
  passes: ['streak, do ur snap', 'snap out of it', 'dont lose our streaks send a snap', 'the ruler will snap'],
};
