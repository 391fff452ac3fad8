import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (do not|dont) think (my #Adult|i should|i can|i want|that is) ..3',
    '^ ..1 (cannot|can not) (sorry|do that|say|i am|my|$)',
    '(keep|stop|always) asking',
    '(do|why do) i (have|need) to $',
    '^ (huh|hm|ew|um|errr|eh) $',
    '^ ..1 why (though|tho|do you ask|you ask|are you asking|that|me|would you|you want|do you care|does it matter|not here) ..2 $',
    '^ (um|uh|wait|but|erm|huh|er|hmm|ok|okay|well)? (why|what for|how come|huh why|y) $',
    '(why|how come|what) (do|would|are|did|does|is) (you|u|it|that) (need|want|wanting|ask|asking|care|matter|know|interested|got to do) ..4',
    '^ ..1 who (is this|are you|even are you|is that|dis) ..1 $',
    '(how|where) (do|did|would) you (know|find|get|see|found) ..1 (me|my|that|where|who|what|about me|this account) ..3',
    '(do|have|did) (i|we) (even|actually|already|ever)? (know|met|meet|seen|spoken) (you|each other|before|spoken) ..2',
    'i (do not|hardly|barely|dont even) (even|really|actually)? (know|trust|talk to|speak to) (you|people|strangers|anyone|anybody|random|randoms|who you) ..3',
    '(that|this|it|your|you are|kind of|bit|thats|sounds|feels|seems|being|getting) ..2 (weird|random|odd|strange|sus|creepy|personal|private|fishy|dodgy|rude|icky|off) ..2 $',
    '(weird|strange|odd|random|personal) (question|thing to (ask|say)|request|thing)',
    '(#Adult|#Family) (says|said|told|told me|thinks|would|will|does not|do not|did not|wont|is|gets|checks|reads) ..1 (not|no|never|cross|mad|angry|i can not|i am not|i should not|about strangers|that is|to|me not) ..4',
    'i am not (allowed|supposed|meant|really|old enough|telling|saying|sure) ..3 $',
    'i will (have to|need to|just|go|probably)? (ask|check with|tell|speak to) (my|a|the)? (#Adult|#Family) ..2',
    '(rather|prefer) not ..3 $',
    '(that is|thats|it is|kind of|bit) (private|personal|my business|none of your business)',
    '(not|am not) (saying|telling|answering|giving|sharing|doing) ..2 (that|this|you|it|either|anything|out) ..1',
    '^ (na|nah|no|nope|um|er) ..1 (i am|am) (good|ok|okay|fine|alright) ..1 $',
    'i (do not|never) (really|usually|normally|ever) (post|send|share|show|do|give|tell|talk|use|call|meet) ..2',
    '(we|i) (was|were|have been|got|had) (told|taught|warned) (not|never|about|at school|in school)',
    'what (do you mean|does that mean|are you on about|do you want) ..1 $',
    'can (we|you) (talk about|change|do) (something else|the subject|the topic)',
    'are you (real|a bot|a real person|actually|really) ..3 $?',
  ],
  unless: [
    '(who are you) (playing|voting|going|maining|with|taking)',
    'i will ask (my|the) (mum|dad|mom|nan) (for|if you|what)',
    'not (saying|telling) ..2 (that it|it is|you are|she|he)',
  ],
  confidence: 'weak',
  speaker: 'self',
  means: 'You were uneasy or put the question off; that feeling is worth listening to.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'who is this',
    'how do u know my name',
    'thats weird',
    'my mum says not to',
    'ill ask my mum',
    'id rather not',
  ],
  passes: [
    'why is this map so laggy',
    'who are you playing',
    'what a weird glitch',
    'ill ask my mum for a lift',
    'im not saying she is bad',
  ],
};
