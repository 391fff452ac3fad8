import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'let us use (the)? (#Platform|tele|tg|dc|disc|signal|session|wa|ig)',
    '(talk|chat|speak|text|message|get to know each other) ..3 (on|over|in|through|via) (the)? (#Platform|tele|tg|dc|ig|signal|session)',
    '(come|get|hop|jump) off (this|here|it|roblox|the game) ..1 (text|call|message|add|ring|and talk|dm)',
    '(let us|let s|can we|could we|should we|shall we|we should|we could|we can|want to|wanna|maybe we|how about we|why do not we|we gotta|i would rather|rather|better to|easier to|we better) (talk|chat|go|move|switch|hop|swap|continue|carry on|speak|do this|take this|take it|jump|text|message|keep talking|meet|change) (this|it|over|apps|site)? (on|to|over to|onto|over on|in|over|with|for)? (the|an|another|a)? (#Platform|tele|tg|dc|disc|ig|wa|session|signal|another app|other app|different app|somewhere else|other site|different site|some where else|another site|elsewhere|there instead)',
    '(move|come|go|hop|switch|jump|swap|come over|head|change|come talk|come chat) (over)? (to|on|onto|over to|over on|for) (the|my)? (#Platform|#CodedPlatform|tele|dc|disc|tg|another app|other app|different app|something else instead)',
    '^ (come|go|get|move|hop|switch) (t|on|to|over)? (the)? (#Platform) (then|now|instead|with me|quick|$)',
    '(#Platform|tele|dc|disc|tg|signal|session) (instead|is better|is safer|is easier|is quieter|is more private|would be better|is way better|easier|safer|quieter|is less)',
    '(this|the) (app|site|chat|game|game chat|server|place|thing|sub|page) (is|its|always|keeps)? (so|just|kinda|too|really|well)? (dry|dead|slow|rubbish|trash|glitchy|buggy|laggy|boring|annoying|closing|logging me out|lagging) ..4 (come|move|add|text|use|what is|#Platform|better|go|switch|message|talk|number|drop|give)',
    '(swap|change|leave|ditch|switch) (this|from this|this site|this app|this chat) (site|app|chat|for|to)? (for|to)',
    '(easier|better|safer|quieter|nicer|more private|simpler|faster) (to talk|to chat|for us|to text|on|over on|over) (there|on (#Platform)|somewhere else|another app|in private|by text)',
    '(talk|chat|speak|message|text|continue|talk more|get to know each other) (somewhere|some where|someplace) (else|private|quieter|better|more private)',
  ],
  unless: [
    '(#Platform|another app|other app) ..3 (for (the|our)|group for|down|not working|broken|link|homework|project|class|revision|call with|meeting)',
  ],
  confidence: 'strong',
  means: 'Suggests leaving this chat for another app. It is often the step before talk that nobody else can see.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets talk on tele',
    'this app is dry come 👻',
    'move to the yellow app',
    'they read chat here lets go on insta',
    'can we swap this site for k1k, its quieter',
    'can we talk somewhere else',
  ],
  passes: [
    'can you move to the other platform and jump',
    'lets go to the park',
    'this game is laggy today',
    'we made a whatsapp for the science project',
    'tele is broken use the big tv',
    'blue app icon wont load',
    'lets switch to the other map',
  ],
};
