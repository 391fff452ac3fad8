import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ ..1 (just|so|then|or|and)? say (it is|it was|you are|you were|you have|you got|you need|you will be|you had|your|i am) ..3',
    '(tell|text|message) (her|him|them|your #Adult|your #Family|school|home|the office|your lot) (that)? (it is|it was|you are|you were|you have|you feel|you got|you need|your ..1 (hurts|aches|is sore)|practice|training|library|homework|study|revision|detention|choir|rehearsal|netball|football|a (school|club|friend|mate)) ..2',
    'say (birthday|homework|library|practice|training|a friend|a mate|detention|choir|revision|nothing|sick|a headache|headache|a prize|raffle|school|a cousin|study|overtime)',
    '(skip|miss|bunk|ditch|bunk off|skive) (school|class|lessons|practice|training|it|tomorrow|today|maths|pe|the (trip|class|match))',
    '(call|text) in (sick|ill|poorly)',
    '(fake|make up|invent|write|sign) (a|an|the)? ..1 (note|letter|excuse|story|stomach ache|headache|signature|slip)',
  ],
  unless: [
    'say you are (sorry|welcome|the|a|kind|happy|coming|in|right)',
    'say (it is|it was) (good|bad|nice|the|a|not|an|too|very|more|better|hard)',
    'say your (name|prayers|goodbyes|line|lines|age)',
    '(i|we|people|they|some|would|should|could|can|to|let us|do not|you) say',
    '(tell) (them|him|her) you are (sorry|here|coming|fine|okay|ready|late|on|busy|not)',
    'skip (it|the) (if|and|to|then|cutscene|intro|ad|level|song)',
    'miss (school|it|class|you|the (bus|train))',
    '(do not|never|not|why did you|did you|cannot) ..1 (skip|miss|bunk)',
  ],
  confidence: 'fair',
  means: 'Hands the child an excuse to use at home or at school, so that nobody knows the truth.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'just say you were at choir',
    'tell her your tummy hurts',
    'Say library, nobody checks.',
    'skip training today and come',
    'fake a headache n come on',
  ],
  passes: [
    'say you are sorry',
    'i would say it is the red one',
    'tell them you are coming',
    'did you miss school today',
  ],
};
