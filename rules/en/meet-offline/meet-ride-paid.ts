import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    '(i|i will|can|let me|ill|i could) ..2 (send|order|book) (you|ya) (a|an) (uber|taxi|cab|lyft|ola) !(home)',
    '#MeetRide ..8 (#MeetHidden|#MeetSolo|#MeetSleep|#MeetCover|(to|at) #MeetMine|#MeetFetch|#MeetSkip|to me|end of your (street|road)|do not say|just do not say)',
    '(#MeetHidden|#MeetSolo|#MeetSleep|#MeetCover|(to|at) #MeetMine|#MeetFetch|#MeetSkip|to me|end of your (street|road)|do not say|just do not say) ..8 #MeetRide',
    'i ..2 uber you (to|over|here) ..3',
    '(get on|get|take|catch|hop on|jump on) (the|a|an|d) ..2 (train|bus|coach|tram|dart|ferry|metro|tube|auto|luas) ..7 (to me|to (mine|my (flat|place|house|room))|i will (be|meet|mind|wait|pick|collect)|do not tell|not be telling|tell (nobody|no one)|do not (say|mention)|leave your phone|on your own|alone)',
    '(uber|taxi|cab|lyft|ola|grab) ..1 (is|s)? (on me|my treat) ..6',
    '(ticket|tix|flight|fare|bus|train) ..1 (is|are)? (on me|my treat) ..4 (come|just|you|do not|no)',
    '(send|get|order) ..1 (a|an) (lyft|uber|taxi|cab) ..3 (end of|corner|so your|before your)',
    '(your) (train|bus|plane|coach) ticket ..5 (one way|come to me|name|tell|nobody) ..3',
    '(buy|buying|bought|book|booked|cop|get|got|send) (you|ya) ..1 (a)? ..1 (train|bus|plane|coach|flight|ferry)? (ticket|tix|seat|flight) ..9 (tell (no one|nobody|them)|not tell|do not even|do not say|you are with|come alone|come to me|to me)',
    '(driver|he) ..1 (will|would) not ask ..1 questions',
  ],
  unless: [
    '#MeetFine ..9',
    '..9 #MeetFine',
    '(mum|mom|dad|nan|gran|school|coach|team|club|he|she|they|my parents|we|office|company|parish) ..3 (buy|bought|book|booked|pay|paid|got|get|covered|sent|send|take|catch)',
    '(raffle|concert|festival|lottery|gig|battle|match|game|cinema|movie|film|football|parking|train sim|con|event|support|zoo|museum|skin|season|vip|golden|speeding|refund|return) (ticket|tickets|pass)',
    '..9 (raffle|refund|concert|gig|festival|match|tournament|stadium|zoo|cinema|movie|show|band|tour|airline|customer|everyone|school trip|game pass|battle pass|robux|seats for|museum|christmas|all of us|of us|the booking|for nan|refundable|granny|nan|early)',
    '(concert|gig|festival|tournament|airline|customer|sir|madam|order|game pass|battle pass|robux|our train) ..9',
    '(printer|graphics|f1|delivery|amazon|lorry|crane) driver',
    'your #Adult has already',
    'every (single)? time',
    'by (the|your) (parish|school|club|council)',
    '(your|our) (granny|nan|gran|brother and|mum and)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Pays the way or sends a driver so that the child comes to them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill pay ur train ticket if u come see me alone',
    "I got you a plane ticket to Perth, don't mention it at home",
    'uber is on me, come to mine',
  ],
  passes: [
    'dad got us tickets for the match',
    'i bought a raffle ticket for you',
    'we booked the train tickets for the school trip, mum paid',
  ],
};
