import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    'meet me ..5 #MeetNight',
    'come ..1 (to)? (the)? #MeetSpot ..5 (#MeetHidden|#MeetSolo|#MeetNight|#MeetSleep)',
    '(meet me|come to me) before your #Family ..3',
    '#MeetNight ..3 #MeetSpot ..4 (nobody|no one|just|alone)',
    '(hang|meet|link|chill) ..3 #MeetNight ..3 #MeetSolo',
    '#MeetSpot ..2 behind your (school|village|house|estate|block|hostel) ..6 (take no|alone|nobody|no phone|do not|only|lights)',
    '#MeetSpot ..3 #MeetNight ..3 #MeetSolo',
    '(walk|get|come|go) ..2 to the #MeetSpot ..3 (i am|i will be|me) ..2 (in|car|truck|van|parked)',
    '(i will|i would|be) ..3 #MeetSpot ..2 #MeetNight ..4',
    '(meet|come|be|wait|link|see you|hang|show up|walk|go|get|picnic|collect you|take you|bring you|outside|down) ..4 #MeetSpot ..3 (after dark|when (it|its) ..2 dark|midnight|midnite|11pm|12am|1am|2am|3am|after (ten|eleven|midnight|lights out|22|23|11)|in the dark|no cameras|less eyes)',
    '#MeetNight ..4 #MeetSpot ..4 (come|meet|i will|alone|just|only|you in|bring|leave)',
    '(meet|come|link|wait for me|see you) ..3 #MeetNight ..3 #MeetSpot',
    '#MeetSpot ..2 #MeetNight ..4 (come|alone|bring|just|only|you in|take no|#MeetFetch)',
    '^ ..1 (midnight|midnite|2am|1am|11pm) ..2 #MeetSpot ..4',
    '(behind|round the back of|back of) the ..1 #MeetSpot ..4 (#MeetSolo|#MeetHidden|#MeetNight)',
    '(meet me|wait for me) ..1 (behind|round the back of|down by|in) (the|your) ..1 #MeetSpot',
    '(#MeetSolo|#MeetHidden) ..4 (behind|down|at|by) (the|your) ..1 (#MeetSpot) ..2 (after|at night|tonight|when|friday|saturday)',
    '#MeetSpot ..2 (only us|just you and me) ..2 (dark|night|midnight|quiet)',
    '(get down|get off) (one|a) stop early',
    '(old|empty|abandoned) (house|pier|mill|barn|shed) ..3 (just us|you and me|alone|only us)',
    '(meet|link|see) (up|me|each other)? ..1 (in real life|irl) ..6 #MeetSolo',
    '(spot|place) ..3 no cameras ..4',
  ],
  unless: [
    '#MeetFine ..9',
    '..9 #MeetFine',
    '(he|she|they|i|we) (go|went|was|were|walked|saw|hate|love|got|had|used) ..9',
    '(scary|spooky|creepy|spawns|mobs|fireworks|bonfire|halloween|trick or treat|torch|dog walk|camp fire|hockey|football|netball|rugby|tag|kick about|released|left|team) ..9',
    '..9 (scary|spooky|creepy|spawns|mobs|fireworks|bonfire|halloween|football|kick about|netball|rugby|hockey|tag|your shoes|your bike lock|is scary|parade|halt|left)',
    'before (it|its) ..2 dark',
    'after rain',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Names a dark or lonely place where the child should meet them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['Come down the lane after dark', 'meet me behind the gym by yourself', 'midnight, the park, come alone'],
  passes: [
    'meet at the park after school with the team',
    'meet me behind the spawn',
    'do not walk in the woods after dark',
  ],
};
