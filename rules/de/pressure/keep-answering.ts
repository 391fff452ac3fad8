import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(antworte|antworten|schreib zurück|melde dich|meld dich) ..2 (mir)? ..2 (sofort|jetzt|endlich|gefälligst|auf der stelle|wenn ich)',
    '(geh|gehst|geh jetzt|leg) ..2 nicht ..2 (off|offline|weg|schlafen|ins bett|auf|schon)',
    '(bleib|bleibst) ..2 (on|online|dran|wach|bei mir|hier) ..3',
    '(ich seh|ich sehe|seh|ich weiß) ..3 (dass du online|du bist online|du online|dass du on|gelesen)',
    '(du hast|hast) ..2 (gelesen|es gelesen) ..3 (warum|wieso|und|antworte|ignorier)',
  ],
  unless: [
    '(dran|on) ..2 (quest|runde|raid|boss|level|am ball|an der leine) ..3',
    '..6 (im bus sitzen|runde|raid|boss|leine|quest)',
  ],
  confidence: 'fair',
  means: 'Demands that the child answers at once, stays on, or says why it is silent.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['antworte sofort', 'geh noch nicht off', 'ich seh dass du online bist', 'bleib wach für mich'],
  passes: ['bleib dran noch eine runde', 'geh nicht weg das boss level kommt', 'hast du das buch gelesen'],
};
