import type { Examples, Rule } from '../../../lib/engine/rule';
import schoolwork from '../vetoes/schoolwork';

export default {
  match: [
    '(the|that|a|this|an) ..1 (app|one|messenger) (with|that has|has|which has|got) (the|a|an)? ..2 (bubble|bubbles|icon|plane|ghost|camera|bird|phone|flame|lock|arrow|logo|speech bubble|controller|paper plane)',
    '(the|that) (yellow|green|blue|purple|pink|white|orange|black|red|ghost|plane|streaks|bird) (app|messenger|icon|chat)',
    '(get|download|install|have|got|use|on|try|put|join|add me on|find me on|is) (the|that) (yellow|green|blue|purple|pink|white|ghost|plane|streaks) one ..3 (phone|tablet|with|then|its|it is|quick|and|too|instead|so|on)',
    '(do|use|try|get|got|what about|how about|maybe|then|have) ..1 (#Platform|signal|tele|dc|disc|tg) (she check|she checks|does she|do they|then|instead|maybe|okay|too|better|she|he|they|do you|does)',
    '(get|put|have|install|download) (that|it|this|the app|one) (on|onto) (your|ur) ..1 (sisters|sister|brothers|brother|mums|mum|dads|dad|tablet|phone|ipad|laptop|nans|own|old|other)',
    '(app|apps|one|site|messenger|game) (where|that) ..2 (nobody|no one|parents|they|mods|teachers|she|he|mum|only we) (can not|cannot|do not|does not|will not|never|can)? ..1 (see|read|check|checks|look|looks|reads|sees|know|knows|goes|on it|write)',
    '(starts|begins|rhymes|ends) with (a|an)? ..1 (s|d|t|k|w|i|snap|d word|s word|ghost|wrap|gram)',
  ],
  unless: [...schoolwork],
  confidence: 'fair',
  means: 'Names another app by its look or colour, which is a way around filters and grown-ups.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'theres a green one with the bubble',
    'get the one w the paper plane icon',
    'the yellow app',
    'then do telegram instead',
    'get that on ur sisters',
    'an app where nobody can read it',
  ],
  passes: [
    'i like the green one best',
    'the yellow block is next to the red one',
    'use the calculator app for maths',
    'the train app is down',
    'put the green dye on it',
  ],
};
