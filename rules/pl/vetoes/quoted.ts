/** Told of others, warned of, asked about in a lesson. Shared by the rules that import it. */
export default [
  '(jak|jesli|jezeli|gdy|gdyby|kiedy) (ktos|ktokolwiek|obcy|nieznajomy|jakis|ktos obcy) ..2 (pisze|prosi|poprosi|grozi|chce|kaze|napisze|mowi|wysyla|zaczepia|namawia|zada|obiecuje|kazal) ..9',
  '(on|ona|oni|ktos|jakis|typ|koles|gosc|facet|gosciu|laska|dziewczyna|chlopak|moja mama|moj tata|pani|nauczyciel|trener) ..3 #Reporting ..9',
  '(nigdy|nikt) nie ..1 (podawaj|wysylaj|podawajcie|wysylajcie|udostepniaj|prosi|poprosi|spotykaj|ufaj) ..9',
  'nie (wysylaj|podawaj|udostepniaj|wysylajcie|podawajcie) ..9',
  '..9 (zglos to|zablokuj go|zablokuj ja|to oszust|to scam|powiedz doroslemu)',
  '#SafetyWord ..6',
  '..6 #SafetyWord',
  '(w filmie|w serialu|w ksiazce|w piosence|w grze|piosenka|tekst piosenki|cytat|w odcinku|w dokumencie|w podcascie|na lekcji) ..9',
  '..9 (w filmie|w serialu|w ksiazce|w piosence|w odcinku|w dokumencie|na lekcji|na zajeciach)',
];
