import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|does|did|can|could|will|would|is|are) (your|ur)? (#Family|#Adult|folks|lot|they|she|he|anyone|anybody|someone|people|anyone else|#Anyone) (ever|always|still|even|actually|gonna|going to|able to|allowed to)? (check|checks|read|reads|look at|look through|look on|looks at|go through|goes through|go on|see|sees|monitor|track|watch|use|uses|get on|have access to|get into|know about|open|search|reading|checking|looking at|going through) ..1 (your|ur|the|this|what you|these|our|on your|into your) (phone|fone|messages|msgs|chats|chat|texts|dms|screen|laptop|tablet|ipad|computer|account|history|stuff|apps|device|mobile|pc|snaps|write|say|type|do|here|online|messages on here|search history|conversations|emails)',
    '(do|does|did) (your)? (folks|she|he|they|#Family|#Anyone|anyone else) (know|have|got|has|keep) (your|the) (password|passcode|pin|code|login|face id)',
    '(who|who else|anyone|anyone else|anybody else|nobody|no one|they|she|he) (else)? (can|could|will|is able to|gonna) (see|read|look at|check) (this|these|your|our|us|what we)',
    '(look|looks|looking|peek|read|reads|reading|watching) over your shoulder',
    '(walk|walks|walking|sees|see|look|going|goes) (past|by|behind|at|near) your (screen|phone|laptop|tablet|computer)',
    '(who|who else|anyone else|does anyone|does anyone else|anybody else|does anybody else) (all)? (has|have|goes|go|uses|use|is on|plays|can see|can get|looks at|reads|checks|sees|on|knows|can read) (on|into|at)? (this|your|the|that) (phone|tablet|account|acc|laptop|computer|ipad|screen|messages|chat|chats|pc|device|password|pin|passcode|code|mobile|login|log in)',
    '(can|do|does|will) (they|she|he|(your)? #Adult|anyone|anyone else) (see|read|find|check) (this|these|this chat|our chat|our messages|my messages|what i write|what we say|what i say|it if i) !share',
    '(is|are) your (phone|messages|chats|account|laptop|tablet|screen|computer) (monitored|checked|tracked|watched|private|locked|safe|supervised)',
    '(they|she|he|your mum|your parents|#Adult) (checks|check|reads|read|looks at|look at|goes through) (your|ur) (phone|messages|chats|dms|texts) (or|much|alot|a lot|right|$)',
    '(looks|look) at your (chats|messages|phone)',
  ],
  unless: ['(does anyone|can anyone) (see|read|use) (the|my)'],
  confidence: 'strong',
  slot: 'device',
  means: "Asks whether somebody reads the child's chats or sees the screen. It looks for who could protect the child.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do ur parents check ur phone',
    'does ur mum read ur msgs',
    'can anyone see ur screen',
    'who else uses this acc',
    'perfect. who else goes on this tablet',
    'does she look at ur chats',
    'does anyone know ur pin',
  ],
  passes: [
    'do your parents check your homework app',
    'can anyone see my screen share',
    'my mum checks my phone on sundays',
    'did he read your essay',
    'does anyone use the laptop in room 4',
    'who else plays on this server',
    'did your mum see the new film',
  ],
};
