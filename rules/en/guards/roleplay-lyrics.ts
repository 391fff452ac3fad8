import type { Guard } from '../../../lib/engine/rule';

/** Played, acted or sung. A threat is never made smaller by this, nor an invitation to role-play itself. */
export default {
  match: [
    '(ooc|in character|roleplay|role play|rping|my character|your character|npc|dnd|d&d|dungeon|campaign)',
    '(lyrics|lyric|chorus|verse|the song|that song|🎵|🎶)',
    '(knight|wizard|elf|dwarf|princess|kingdom|castle|potion|quest|villain|pirate)',
    'the (king|queen|dragon|prince|witch)',
  ],
  reach: 'message',
  factor: 0.4,
  spares: ['threat', 'boundary-test', 'platform-move', 'self-distress', 'self-refusal'],
  means: 'Words of a song, a story or a game with parts.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'the wizard whispers dont tell your mum' },
    { kind: 'secrecy', text: '🎵 dont tell your mum 🎵' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'dont tell your mum' },
    { kind: 'threat', text: 'i will send this to all your followers, king of the castle' },
  ],
};
