import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|i will be|i am only|im|i was) ..2 (#Number|ten|five|two|a few|couple of|couple) (minutes|mins|miles|stops|streets|minute|min) (off|away|from you|from there|round|down|up)',
    '(i am|i will be|i was|am)? (parked|sat|sitting|waiting|outside|standing) ..2 (close|near|by|outside|round|opposite|across|behind|on your|at the) ..5 (can you|you|come|walk|corner|your|park|school)',
    '(i am|i live|i work) (only|just|actually|literally)? (over|up|down|along)? (in|at|by|near|outside|round from|across from) ..5 (you said|near you|from you|near yours|your way|not far|could|come)',
    '(not|is not) (that|so|too|very)? far (at all|from (me|you|here|mine|yours)|away from)',
    '(can|could|will) you (walk|pop|nip|come|slip|run|get|cycle|bike|step) (down|out|over|round|up|across|along) (to|here|for|now|and|the)',
    '(next time|when|whenever|soon as|if) i am (over|round|passing|down|up|in|near|by) (your|that|near|by|there|town|the area|i will|way|you|again|next)',
    '(i)? (may|might|could|will|can|shall|should|was going to|was thinking to)? (pop|drop|swing|stop) (in|by|round|over|past) (on|and|some|one|#Day|sometime|after|before)',
    '(we are|you are|that is|this is) (practically|nearly|almost|basically|like) (neighbours|neighbors|next door|round the corner)',
    '(sooner|rather|prefer to) (hand|give|bring) (it|them|him|her) (over|to you)',
  ],
  unless: [
    '#EventWord ..8 (pop|drop|swing|call|look|stop|far|parked)',
    '(pop|drop|swing|call|look|stop) (in|by|round|over|past) ..8 (mum|dad|nan|gran|office|lesson|homework|coach|shop|house tomorrow|house later|love|your mother)',
    '(server|lobby|base|spawn|island|realm|world|minecraft|roblox|map|raid|dungeon|boss|plot|town|village|quest) ..8',
    'not far ..3 (behind|off|from (the|a|my|town|city|campus))',
    '(hotel|restaurant|museum|bus|station|sir|madam|dear|hospital|shop|supermarket|bank|downtown) ..8',
  ],
  confidence: 'fair',
  means: 'Says they are close by or may drop in, which brings a stranger near the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "I'm ten minutes off",
    'i may pop in on thursday',
    'parked close by Maple, can you walk down to the corner',
    'can you walk down to the corner',
    'next time im over ill say hi',
    'Not far at all',
  ],
  passes: [
    'the base is not far from spawn',
    'mum will pop in on thursday',
    'im ten minutes late for the bus',
    'can you look over the homework',
    'the hotel is five minutes away',
  ],
};
