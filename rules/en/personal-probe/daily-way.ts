import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(which|what) (way|bus|train|road|route|gate|stop|door|entrance|exit|street|path|tram) (do|does|you) (you|your bus|your mum|walk|get|use|take|go)',
    '(do|does|will) (you|your mum|your dad) (walk|cycle|bike|get the bus|take the bus|get the train|bus it|scoot|drive you|pick you up|drop you|drop you off) (home|to school|from school|back|alone|there|in|everyday|every day)? (alone|by yourself|on your own|or|from school|with|home|everyday|$)',
    '(walk|walking|cycle) home (alone|with me|by yourself|on your own|from school|past)',
    '(which|what) (road|street|way) ..2 (walk|go|come) (home|back)',
    '(you are|are you|you|you will be|always) (usually|always|normally|often|mostly|still)? (there|here|at the park|at the gym|at the pool|down there|at #PlacePublic) (on)? (saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|after school|every week|at weekends|most days)',
    '(how) (do|are) you (get|getting|going) (home|to school|back from school|there on your own)',
    '(she|he|they|your mum|your dad) (stay|wait|stays|waits) or (just)? (drop|drops|leave|leaves)',
    '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (is not it|isnt it|right|yeah|innit|usually) $',
  ],
  unless: [
    '(which|what) (way|gate|door|exit|path) do you (go|take|use) ..3 (boss|level|game|map|dungeon|castle)',
    '(what|which) way do you (want|think|prefer|like|do|vote)',
  ],
  confidence: 'strong',
  slot: 'routine',
  means: 'Asks about the way to school or home, the bus, the gate or the place a child is usually at.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what bus do u get',
    'Good side. Which way do you walk home?',
    'u look older than the rest of this lot lol. which road do u walk home on',
    'walk home w me? which gate do u use',
    "no way we haven't crossed paths. you're usually there saturdays?",
    'do u walk to school on ur own',
    'she stay or just drop',
  ],
  passes: [
    'what bus do we get to the trip',
    'which way do you go after the castle',
    'which bus did the team take',
    "I'll drive you home after training",
    'which way do you think he will vote',
    'is the gate open for the match',
  ],
};
