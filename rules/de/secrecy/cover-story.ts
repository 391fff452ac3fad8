import type { Examples, Rule } from '../../../lib/engine/rule';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(wenn|falls|sollte) ..2 (jemand|wer|einer|dein #Adult|dein #Peer|#Adult|man|dich jemand|dich wer|irgendwer|euch wer) ..2 (fragt|fragen|wissen will|nachfragt|fragst|was sagt|guckt|sieht|was merkt) ..4 (sag|sagst|bin ich|sind wir|wir zocken|wir spielen|wir lernen|wir sind|wir machen|ich heiß|du kennst|du redest|du schreibst|du chattest|du spielst|kennst du|kennen wir|erzähl|lüg|weißt|nix|behaupte|heiß|heiße|dann)',
    '(sag|sagst|erzähl|erzählst|behaupte) ..3 (ich bin|ich wär|ich wäre|ich sei|dass ich|wir sind|wir kennen|wir haben|du kennst mich|das ist|ich heiß|ich geh|ich gehe|ich komm) ..5 (freundin|freund|cousin|cousine|schule|klasse|klassenkamerad|mitschüler|mitschülerin|#Age|mädchen|junge|verein|training|bekannter|bruder|nachhilfe|spiel|alt|onkel|kumpel|nachbar|kollege|lehrer|parallelklasse|ferienlager)',
    '(lüg|lügst|lüge|anlügen|belüg|schwindel|flunker) ..3 (#Adult|sie|ihnen|an|für mich|ein bisschen|wenn)',
  ],
  unless: [
    ...secretFun,
    '(sag) ..3 (ich bin) ..3 (gleich da|unterwegs|krank|spät|fertig|zuhause|im bus|im stau|weg|müde|online|nicht)',
    '(lüg|lüge|lügst) ..2 (nicht|mich)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Gives the child a story to tell about who the other one is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wenn jemand fragt bin ich dein cousin',
    'sag deiner mama ich bin aus deiner klasse',
    ['falls deine eltern fragen kennst du mich vom training', 'sag wir kennen uns aus der schule'],
    'lüg deine eltern an',
  ],
  passes: ['wenn jemand fragt ich bin gleich da', 'sag der lehrerin ich bin krank', 'lüg mich nicht an'],
};
