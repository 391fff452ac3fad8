import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (get|come|finish|leave|start|arrive|am|go) (home|in|back|out|up|school|off|to school)? (from school)? (at|about|around|by) (#Clock|#Number|half|quarter|ten|three|four|five|six|half past|3ish|4ish)',
    'i (get|catch|take|am on|ride) (the|a) (bus|train|tram|#Number (bus)?|metro|school bus)',
    'i (walk|cycle|bike|scooter) (home|to school|back|alone|past|through|by)',
    '(i|we) (have|go to|do|got|am at|train|practise|practice) (swimming|football|training|dance|gym|karate|choir|band|netball|rugby|boxing|ballet|tennis|club|cubs|scouts|brownies|guides|practice|riding|gymnastics|skating|drama) ..1 (on|every|at|after) ..1 (monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|school|#Clock|weds|thurs|tues|fri|sat|sun)',
    'i (ride|train|play|dance|swim|skate|am always|usually) (at|in|down) ..3 (on|every) (monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays)',
    '(my bus|the bus i get) (is|leaves|comes|goes)',
    '(mum|dad|she|he|they) (drops|picks|collects) me (up|off)? (at|from|by|outside|round)',
    '(school|we|i) (finishes|finish|ends|get out|gets out|lets out|get let out) at (#Clock|#Number|half|three|3)',
  ],
  unless: ['i am at (#Number) (hp|health|kills|wins|percent|%)'],
  confidence: 'fair',
  speaker: 'self',
  slot: 'routine',
  means: 'You told when and where you come and go, which lets somebody wait for you.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i get the 42 bus at 4',
    'i get home at 4',
    'i walk home past the park',
    'i have swimming on tuesdays',
    'i ride at brackley lane on thursdays',
    'school finishes at 3',
  ],
  passes: [
    'the 42 bus is late again',
    'im at 40 hp',
    'i walk the dog',
    'i get up to level 4 by tomorrow',
    'when does the film start',
  ],
};
