import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i)? thought (that)? (we|you and me) (were|are|had) (friends|mates|close|closer|past that|past this|different|special|better than|over this|a vibe|a connection|something|something special)',
    '(i)? thought you were (my friend|different|on my side|special|nicer than|cool with me)',
    '(am i|are we) not (your|even)? ..1 (friend|friends|mates|close)',
    '(real friends|good friends|best friends|true friends|friends who care|close friends) (do|would|show|share|send|help|trust|do not say no|do not hide|do not keep)',
    'friends (would do|do not say no|do not keep|share everything|trust each other|help each other out)',
    'after all (these|this|those|our|the) ..1 (nights|time|months|weeks|chats|talks)',
    'do not be like (the|all the) (others|rest|other (girls|boys|kids))',
  ],
  confidence: 'strong',
  means: 'Says real friends would do it, while real friends can take a no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i thought we were friends',
    'i thought we had a vibe',
    'am i not ur friend',
    'thought we were past that',
    'friends would do it for each other',
    'after all these nights talking',
  ],
  passes: [
    'i thought we were playing at 6',
    'i thought you had practice',
    'they were friends in primary',
    'friends is on tv tonight',
  ],
};
