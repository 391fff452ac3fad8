import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(in|into|comes in|beside me in) (my|our|the) (van|jeep|truck|motor|lorry|pickup|bakkie|cab|camper) ..4',
    '(front seat|passenger seat|seat beside me|last on the drop offs|last drop) ..5',
    '(as|be|have me as|call me|am) your (taxi|driver|ride|chauffeur|lift) ..3',
    '(i could|i can|i will|i would) ..1 (pick|fetch|collect|drop|drive|run|meet|grab) you ..1 (up|off|home|over|there|after|from|at|outside|halfway) ..3',
    'you (should|could|must|ought to) (visit|come and stay|come up|come down|come over|travel) ..4',
    '(kip|crash|sleep|stay|stop) (over|on|in|at|here|with) ..1 (the|my|mine|ours|a|me|us|night) ..3 (bed|camp bed|sofa|couch|room|house|late|night|over|floor)',
    '(camp bed|two beds|big bed|spare bed|sofa bed|spare room|air bed|air mattress) ..6',
    '(crash|stay|sleep) over ..1 (tradition|$|it is|#Day|here|ours|at)',
    '(my|the|our|con|comic con) hotel (room)? ..1 (#Day|room|opposite|next|has|is|at|you|we|come)',
    '(room|hotel) ..4 (they tell you|at the desk|under my name|booked for you|with other|for the two)',
    '(i|we) (will|would|can|could)? (pay|paid|buy|bought|book|cover|send) (it|the|your|a|for|bus|train) ..2 (bus|train|ticket|fare|taxi|room|petrol|it|flight) ..5 (you|your|city|i|and|come|back) ..2',
    '(train|bus|coach|ferry) ..4 (is|it is|takes|only|about) ..1 (#Number|fifty|thirty|forty|an hour|half an hour) ..1 (minutes|hour|hours|min|mins|from you|stops) ..3 (i|and i|me|you)',
    '(ticket|flight|trip|drive|bus|train) (for|to) your (city|town|country|side|part) ..3',
    '(mothers|mums|moms|mamas|parents|dads|folks|sisters|mum|mom) ..1 (wait|waits|stay|stays|get scared|gets scared|can watch|can have a coffee|hover|would only|spoil|need not|do not need) ..3 (at home|home|of|on tv|fuss|outside|coffee|to know|to come)',
    'leave the (folks|parents|others|tracker|watch|phone) (till|until|off|at home|behind|out)',
    '(no need for|without|not) (the|your|any) (others|tracker|crowd|folks|parents|coaches|nosy) ..3',
  ],
  unless: [
    '(mum|dad|nan|gran|coach|team|class|school|everyone|cousin|auntie|uncle|ice cream|removal) ..9',
    '..9 (mum|dad|nan|gran|coach says|team|class|everyone|cousins|museum|airport|conference)',
    '..9 (minecraft|roblox|sims|gta|reservation|breakfast|wifi|airport)',
    '(he|she) ..2',
  ],
  confidence: 'fair',
  means: 'Speaks of a ride, a bed or a ticket for the child, which no new acquaintance should offer.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'You can kip on the camp bed if it runs late',
    'Front seat for you Saturday',
    'Mothers wait at home, more beautiful like that',
  ],
  passes: [
    'dad drives us in the van',
    'bunk top gang',
    'two beds in sims',
    'the hotel has breakfast and wifi in the room',
  ],
};
