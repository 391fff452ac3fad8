import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'why are you being ..3',
    'you (said|promised|swore) (you|it) (would|will|was) ..2',
    '(get|be|getting) (in|into) ..2 trouble',
    'you are being (mean|horrible|nasty|scary|weird|rude|creepy)',
    'i (feel|am feeling|felt|just feel) ..2 (worse|weird|bad|sick|sad|horrible|awful|stupid|dirty|guilty|gross|funny|uncomfortable|scared|alone|empty|rubbish|upset|dumb) ..2',
    '(please)? do not (be|get) ..1 (mad|angry|cross|upset|annoyed|sad|like that) ..2',
    '(are you|you) (mad|angry|upset|cross) (at|with) me',
    'i am (so|really|very)? sorry (please|i did not|i will|do not|for not|ok|okay)',
    'i (regret|wish i had not|should not have|shouldnt have|did not mean to) ..3',
    'i (do not|dont) (like|want|feel good about) (this|that|it|how) ..2 (anymore|any more|now|$)',
    '(it|this|he|she|they) (makes|made|is making) me (feel)? ..1 (sad|scared|sick|cry|bad|weird|anxious|nervous|worse|uncomfortable)',
    'i (am|was|have been|keep) ..1 (crying|shaking|worried|panicking|anxious|freaking out) ..2 $',
    '(you are|this is|that is|it is) ..1 (scaring|upsetting|worrying|stressing|frightening) me',
    'i wish i ..1 (never|had not|did not) ..2',
  ],
  unless: [
    '(film|movie|game|test|exam|song|book|boss|level|food|pizza|ate|milk|bus|car|rollercoaster|late|ending|maths|homework|laughing|haircut|eaten|lunch) ..8 (feel|sick|worse|bad|sorry|cry|scared|should not|regret|crying|mad|worried|sad)',
    '(feel|sick|worse|bad|sorry|cry|scared|should not|regret|crying|mad|worried|sad) ..8 (film|movie|game|test|exam|song|book|boss|level|food|pizza|ate|milk|bus|car|rollercoaster|late|ending|maths|homework|laughing|haircut|eaten|lunch)',
    '(worse|bad|sick|sad) for (him|her|them|the)',
  ],
  confidence: 'weak',
  speaker: 'self',
  means: 'You said that you feel bad about this talk; a grown-up can help with that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i feel kinda worse now',
    'ok dont be mad',
    'r u mad at me',
    'i wish i hadnt sent it',
    'this makes me feel weird',
  ],
  passes: [
    'this film makes me cry',
    'i feel sick from that pizza',
    'i should not have eaten before the test',
    'sorry im late',
  ],
};
