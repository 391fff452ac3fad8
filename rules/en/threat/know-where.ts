import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) (will|can|am going to|are going to) (find|hunt|track|get to|come for|come and find) (you|your (house|address|family|school|ip)) ..2 (if|when|unless|wherever|and|easily|anyway|$)',
    '(i will|i am going to|we will|someone will|my mate will) ..1 (turn up|show up|come|be waiting|be|pull up|rock up|wait|send someone|send people) ..1 (to|at|outside|by|round) your (house|school|door|street|road|place|window|gate) ..3 (if|unless|then|and you|tonight and|or|when you least)',
    'i am (outside|right outside|watching|stood outside|standing outside|looking at) your (house|window|school|door)',
    'shall i (go on|say more|keep going|read it out)',
    'i know (your|what|which) (bus route|bus|walk home|way home|route|stop|form|class you)',
    'i can see you (on|at|from|in your|outside|through|walking)',
    '(i|we) (found|found out|have got|got|can find|worked out|looked up) (where you (live|go to school|are|sleep|hang)|your (address|house|school|road|street|home|full name|real name|ip|postcode|location)|exactly where|who you really are)',
    'i (know|found out) (what|which) (school|house|road|bus) you',
    'i know where you (live|go to school) (and|so|now you|remember|if)',
  ],
  unless: [
    '(next door|haha|neighbour|my street|same road|postman|delivery|driver|parcel|order|courier|party|invite|pick you up|pick up|drop you|drop it|drop off|lift|be late|locker|coach|tea|bbq|barbecue|sleepover) ..9 (know|house|address|school|door)',
    '(fan|fans|dev|devs|drone|radar|compass|map|coords|coordinates|base) ..6 (find|track|know where)',
  ],
  confidence: 'fair',
  means: 'Says they know where the child lives or goes to school, to frighten them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i found your address',
    'i know what school u go to',
    'we will find you if u leave',
    'mica b, 8 larch close, dog called biscuit. shall i go on',
    'im outside your house right now',
    'i know where u live and i will come',
  ],
  passes: [
    'i know where u live haha im next door',
    'i dont know where you live is it far',
    'the courier has your address for the parcel',
    'do you know where you are on the map',
    'i know what school trip its for lift at 8',
  ],
};
