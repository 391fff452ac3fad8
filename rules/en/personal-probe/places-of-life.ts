import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what|which|whats the name of your|where is your) (gym|club|team|church|mosque|dance school|stables|yard|pool|park|skate park|rink|stop|bus stop|station|shop|library|studio|pitch|stage school|field|beach|cafe|corner shop|street|estate) (do|are|is|does) (you|your|yours|it you)',
    '(which|what) (bus stop|stop|station|park|pool|gym|church) (is|are) (yours|closest|near you|by you|nearest|you)',
    'what is the name of your ..1 (gym|club|team|church|school|street|road|stables|dance school|studio|village|town)',
    'where (do|did) you (usually|normally|always|all|mostly|guys)? (train|swim|dance|ride|skate|play football|do gymnastics|do dance|do karate|go to church|hang out|hang around|chill|skateboard|practise|practice|go after school|wait for the bus)',
    'is (this|that|it) (the|your) (one|gym|park|school|pool|beach|field|station|street|road|shop|court|pitch|skate park|club) (on|by|near|at|in|with|next to|behind|opposite|off)',
    '(what|which|where) (street|place|town|park|beach|road|school|gym) (is|was) (that|this|it) (in|behind|you|your|on|from)',
    '(who) (picks|drops|takes|brings|collects|drives|walks|fetches|gets) you (up|off|home|to|there|from|back|in)',
    'what is (the)? (near|nearest|closest|close) ..2 (to you|to your|you|yours)',
    '(recognise|recognize|know) (the|those|that|your) (mats|badge|street|park|uniform|wall|door|kit|view|building|background|blazer|shop|road|gym)',
  ],
  unless: [
    '(which|what) (team|club|gym) (do|are) you (support|supporting|like|want|in on)',
    'do you (prefer|like|want|choose|recommend|fancy|think)',
  ],
  confidence: 'fair',
  slot: 'routine',
  means: 'Asks which club, gym, park or stop the child goes to, a place where a child could be waited for.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what gym do you train at',
    'which bus stop is urs',
    'Is this the gym on Harlow St? Recognise the mats',
    "what's the name of ur football team",
    'who picks you up',
    'where do u hang out after school',
    'what street is that in ur pic',
  ],
  passes: [
    'which team do you support',
    'what club did he sign for',
    'who picks the teams',
    'which gym is pikachu in',
    'where is the pitch on saturday',
    'do you recognise the song',
  ],
};
