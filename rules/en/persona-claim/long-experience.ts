import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) (have)? (been)? (also|mostly|only|used to|do)? #TradeWork ..4 (for)? (years|decades|#Number (years|yrs)|eleven years|twelve years|fifteen years|ages|all my life|thousands|hundreds|dozens)',
    '(i|we) (have|used to|also|do|mostly|normally|usually)? (a lot of|some|most)? #TradeWork ..3 #TradePlace',
    '(girls|boys|kids|lads|players|riders|students|dancers|gymnasts|swimmers|people|artists) (i|we) (have)? (sent|trained|coached|taught|worked with|signed|managed|discovered|scouted|picked)',
    '(i|we) (only)? (take|took|pick|choose|train|coach|mentor) (on)? (just|only)? (one|two|a few|#Number) ..2 (newbie|student|student|pupil|kid|beginner|rider|artist|creator|a year|each year|every year|each season|per)',
    '(i)? (have|got|have got) (contacts|connections|good links|an in|strings to pull|pull) ..1 (at|in|with|who|everywhere|there|$)',
    'i (have|got|have got|know) (a friend|a mate|someone|somebody|people) (at|who works|who runs|who picks|who decides|inside)',
    'i (know|talk to|speak to|work with|worked with|am friends with|am close to|play with) (the|her|his|their|all the|a few|some|loads of|people) ..1 (manager|managers|agent|agents|devs|developers|admins|owner|owners|producers|scouts|coaches|producer|team|who run|who runs|at (the|epic|roblox|disney|nike|mojang|netflix))',
    '(i|we) (can|could|will|would) (make|get|help) (you|your ..1) (blow up|go viral|big|famous|noticed|known|seen|verified|partnered|sponsored|signed|trials|a trial|in front of|to the top|there)',
    '(i am|we are|am) (from|with|at|on) (the)? ..2 (academy|agency|label|studio|casting|talent|scouting|recruitment|admissions|moderation|support|safety|events|partner) (side|team|department|desk|staff|office)?',
    '(we|the team|my team|our team|they) (found|saw|seen|noticed|loved|spotted|came across) your (videos|video|vids|profile|channel|work|clips|page|pictures|photos|art|account|post|posts|dance|voice|game)',
    '(we|they|the coach|my boss|the director|our director) (want|need|would love|would like|are looking at|think|thought) (you|you are|you would be|you would|to have you) (in|on|for|as|great|perfect|right|ideal|a fit|be)',
    '(you|u) would be (great|perfect|ideal|brilliant|amazing|so good|right|just right) (for|in|as|on) (a|an|the|our|my)',
    '(ever|have you ever|have you) (done|thought of|thought about|tried|considered|been into|fancied) ..1 (modelling|modeling|acting|a casting|auditions|streaming|being a model|posing|presenting|a shoot|photo shoots|competing)',
  ],
  unless: [
    '(run|ran|shot|led|lead) ..3 (away|home|out of|off|round|around)',
    '(i|we) (train|training|shoot|run|lead|host|help|sign|book) ..1 (at|with|for|against) (my|our) (club|team|school|mum|dad)',
    '(i|we) (have)? (to)? (book|sign|run|film|shoot|host|edit) (a|the|that|this|my|our|up|off|out|in|it)',
    'acting (normal|weird|like|up|strange|funny)',
  ],
  confidence: 'fair',
  means: 'Claims years of work with young talent, or contacts that open doors; easy to say, hard to check.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ive been curating for eleven years',
    'i taught a county champion',
    'i edit for three channels over a million',
    'i take on one newbie each year',
    'i can make u blow up, got contacts',
    'we found your videos and think youd be great for an advert',
    'ever done any modelling?',
    'i talk to her manager every day',
  ],
  passes: [
    'we train at our club on tuesdays',
    'i ran home from school',
    'have you tried acting normal',
    'we found your gloves',
    'i have to book the club for mum',
  ],
};
