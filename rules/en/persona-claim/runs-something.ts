import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i am ..2 #Age (and|n) (a|an)? (half|bit|quarter|3 quarters)',
    'i do (the|all the|most of the) (photos|pictures|photography|videos|music|lights|kits|website|admin|coaching|filming|makeup|costumes|edits) (for|at|of)',
    'my (daughter|son|niece|nephew|lad|girl|boy|kid|little one|cousin|sister|brother) ..1 (does|goes|is|plays|dances|rides|swims|trains|sings|was) ..3 (with you|your (class|year|group|school|team|age|club)|same (class|year|group|school|team|club))',
    'i (run|own|manage|admin|started|founded|look after|set up) (the|a|that|this|my own|his|her|their|one of the) ..1 (fan page|fanpage|page|server|stable|stables|shop|channel|studio|gym|yard|academy|salon|agency|account|club|farm|league|team|label|kennel|gallery|camp|modding team|guild)',
    'same (years|year|age|ages) (like|as|than) you',
    '(i was|i am|used to be|been|work as|worked as|retired|i used to work as) (a|an|the) ..2 (teaching assistant|assistant|teacher|leader|scout leader|guide leader|youth leader|coach|counsellor|nurse|foster carer|lifeguard|tutor|instructor|referee|chaplain|vet|trainer|priest|caretaker) (so|for #Number|for years|trust|you)',
    'know how (kids|teens|young people|girls|boys|teenagers|you lot) (tick|think|feel|work|are)',
    '(we are|are|they are|i am) (hiring|recruiting|looking for|casting|testing|seeking|in need of) ..2 (kid|kids|young|teen|teens|child|children|junior|under #Number|boys|girls|fresh faces|new faces|voices|fresh voices)',
    'i am the (one|guy|girl|person|lad|dude) (who|that) (gave|sent|gifted|helped|saved|carried|added|met|taught|built|bought|found|followed) ..3 (you|your)',
    '(its|it is|this is|i am) ..2 from (camp|school|church|swimming|dance|the (club|party|server|trip|match|bus|park|tournament|wedding|holiday|course)) ..1 remember',
    'you (might|may|will|probably) (remember|know) me ..1',
    'i am (17|18|19|seventeen|eighteen|nineteen) (but|so|only|just)',
    '(voice|mic|cam|camera|microphone|webcam) (is)? (bust|broke|broken|dead|smashed|knackered|not working|does not work) (so|but|sorry|rn|atm|only|dw|just|since)',
  ],
  unless: ['i (run|manage|own) (a|the) ..1 (mile|shop in|club in) (every|minecraft|roblox|bloxburg|game)'],
  confidence: 'fair',
  // Ages and years are part of the claim.
  deaf: ['number-noun'],
  means: 'Claims to run, know or have been something, or to be a shy child; online only a claim.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im literally 13 and a half',
    'i do the photos for the club calendar',
    'my daughter does ballet with you i think',
    'i own the stable on the hill road',
    'used to be a teaching assistant so i know how kids tick',
    'were hiring kid testers',
    'its tyler from camp remember',
    'im just a shy boy from poland, same years like you',
  ],
  passes: [
    'i own a shop in bloxburg',
    'the teacher is on the bus',
    'he is 13 and a half pounds heavier',
    'remember me when you are famous',
    'the camera is on the table',
  ],
};
