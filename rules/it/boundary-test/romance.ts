import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(hai|ce lo hai|sei) ..1 (un|mai avuto un|gia)? ..1 (fidanzato|fidanzata|ragazzo|ragazza|fidanzatino|tipo|single|impegnata|impegnato) $?',
    '(hai|lo hai) (mai|gia) ..1 (baciato|dato un bacio|avuto|fatto|limonato|dato primo bacio) ..4',
    '(ti piaccio|ti piacciono (quelli|ragazzi|gli uomini|le ragazze)? ..2 (piu grandi|maturi|grandi|adulti)|usciresti con (me)|ti metteresti con me|saresti mio|vuoi (essere mio|stare con me|metterti con me|fidanzarti)|sei innamorata di me)',
    '(mi|me) (daresti|dai|dareste) ..1 (un)? (bacio|bacino|abbraccio|baci)',
    '(vorrei|voglio|mi piacerebbe|ho voglia di|sogno di) ..1 (baciarti|abbracciarti|toccarti|coccolarti|stringerti|dormire con te|accarezzarti|averti|tenerti)',
    '(ho sognato|ti ho sognato|ti ho sognata|ho fatto un sogno su) ..3',
    '(cosa|che) ..1 (faresti|mi faresti|faremmo) ..2 (se (fossi|ero|eravamo) (li|qui|insieme|soli|con te)|se ci vediamo|da soli)',
  ],
  unless: [
    '(lei|lui|tuo sorella|tuo amica|luca|giulia|anna) ..4',
    ...picture,
    'ho sognato ..3 (mostro|verifica|prof|gatto|di volare|esame|zombie)',
    '(hai|sei) ..1 (un) tipo di ..2',
  ],
  confidence: 'strong',
  means: 'Asks about boyfriends, kisses or crushes, to see how far the child goes along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hai il fidanzato?',
    'hai mai baciato qualcuno',
    'ti piacciono quelli più grandi?',
    'vorrei abbracciarti',
    'cosa faresti se fossi li',
  ],
  passes: [
    ['hai il ragazzo delle consegne al citofono?', 'tua sorella ha il fidanzato'],
    'ho sognato la verifica di storia',
    'hai mai giocato a scacchi?',
  ],
};
