import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) know where you (live|go to school|are|hang|sleep|stay)',
    '(i|we) (know|have) your (address|house|school|road|street|postcode|full name|surname|ip|mums work|number)',
  ],
  unless: [
    '(know|house|address|school|door|live|number) ..9 (next door|neighbour|my street|same road|postman|delivery|driver|parcel|order|courier|party|invite|pick you up|drop you|drop it|drop off|lift|locker|tea|bbq|sleepover|saved|homework|from mum|from your mum)',
    'know where ..6 #GameWord',
  ],
  confidence: 'weak',
  means: 'Says they know where the child lives or who they are, a joke with friends and a threat from others.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['i know where u live', 'we know ur school', 'i have your address'],
  passes: [
    'i dont know where you live is it far',
    'i know where u live haha im next door',
    'i have your number from mum',
    'i know where you are on the map',
  ],
};
