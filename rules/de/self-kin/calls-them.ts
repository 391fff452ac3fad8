import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (hallo|hi|hey|ja|nein|ok|okay|danke|gute nacht|guten morgen|tschüss|servus|bis später|sorry|hab dich lieb|gut|klar|bin da|bin zuhause)? (danke|gut|ja)? (mama|papa|oma|opa) (ich|bin|kann|darf|hab|wann|wo|was|wie|danke|ja|nein|es|holst|kannst|hast|$|❤|😘|x)',
    '(danke|ok|okay|ja|nein|tschüss|gute nacht|hab dich lieb) (mama|papa|oma|opa) $',
    '^ (mama|papa|oma|opa) $',
  ],
  unless: ['^ (mama|papa|oma|opa) (ist|sagt|hat|will|kommt|kocht|war|schläft|meint|und)'],
  confidence: 'strong',
  speaker: 'self',
  means: 'You call them what a child calls a parent or grandparent, so you seem to know them well.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hallo oma ja ich bin da', 'danke papa', 'mama kann ich länger bleiben', 'ok mama'],
  passes: ['mama sagt ich muss off', 'mama ist in der küche', 'meine mama kommt gleich'],
};
