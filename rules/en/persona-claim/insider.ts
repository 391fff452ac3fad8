import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|this is|we are|hi i am) (the|a|an)? (new|assistant|official|head|guest|regional)? (admin|giveaway team|coach assistant|assistant coach|support team|event team|prize team|safety team|dance coach|talent team)',
    '(i|we) (know|have|work with|am friends with) (people|contacts|someone|lots of people|some people|a guy|producers|agents|scouts) (in|at|from|who) ..2 (industry|business|music|film|tv|football|academy|modelling|esports|gaming|roblox|fashion|team)',
    '(i|we) (work|shoot|deal|film) with (young|new|upcoming|famous|real)? (models|actors|dancers|players|singers|gymnasts|creators|influencers)',
    'official (giveaway|support|roblox|staff|team|account|page|scout|prize)',
    '(we|i) (have|got) (mutual|mutuals|the same|loads of the same|lots of the same) (friends|mutuals|people|mates)',
    '(i am|i think i am) in your (maths|english|science|pe|art|history|french|music|drama|form|tutor)? (set|class|form|group|tutor group|lesson)',
    '(i am)? (basically|practically|pretty much|still|just|kind of) a (kid|teenager|teen|child|big kid) (myself|too|inside|really|at heart)',
    'you (know|have seen|will have seen) me (from|around|at|about)',
  ],
  confidence: 'fair',
  means: 'Claims to be part of a team, an academy or a business that could make dreams come true.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'we have mutual friends',
    'i know people in the music industry',
    'official giveaway team here',
    'im basically a kid myself',
    'hi im the new coach assistant',
    'i work with young models',
    'im in ur maths set i think',
  ],
  passes: [
    'the official trailer is out',
    'im in your team for sports day',
    'you know me so well',
    'he has loads of followers',
    'the assistant coach said training is off',
    'we have the same shoes',
  ],
};
