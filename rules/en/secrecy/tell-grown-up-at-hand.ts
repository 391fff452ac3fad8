import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#DoNot (tell|show) (the|a|any|my|our)? (#Adult|grown ups|adults)',
    '#DoNot let (the|any|my|our)? (#Adult|grown ups|adults) (know|see|find out)',
  ],
  unless: ['#DoNot (tell|show) #Adult ..6 (surprise|present|birthday|got (him|her|them)|party)'],
  confidence: 'weak',
  means: 'Asks the child not to tell a grown-up, without saying whose; brothers and sisters say this too.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dont tell mum', 'dont show dad these', 'dont let the teacher see', 'dont tell any grown ups'],
  passes: [
    'dont tell mum its a surprise',
    'did u tell mum about saturday',
    'dont tell dad what we got him for fathers day',
    'tell mum im on the bus',
  ],
};
