import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(twoje|twoi) ..2 (#Adult|znajomi|przyjaciolki) ..2 (sa|jest|to) ..3 (glupi|glupia|falszywi|falszywa|falszywe|falszywy|okropni|beznadziejni|beznadziejna|dziwni|nienormalni|zazdrosni|zazdrosna|dzieciaki|smieszni|gorsi|potworami|toksyczni|toksyczna|przesadza|za surowi|zbyt surowi|surowi|surowa)',
    '(#Adult|oni|znajomi) ..2 (cie|ciebie|ci) ..1 (tylko )?(wykorzystuja|oklamuja|obgaduja|kontroluja|zazdroszcza|ograniczaja|traktuja jak dziecko|klamia)',
    '(#Adult|oni) ..3 (rozdzielic|sklocic|rozlaczyc|rozdziela|sklocaja)',
    '(#Adult|oni|dorosli) ..3 nie ..1 (zrozumie|zrozumieja|pojma|rozumieja) ..3 (nas|tego|naszej|co nas|tej)',
    '(falszywi|falszywe|falszywa) (znajomi|przyjaciolki|przyjaciele|kolezanka)',
    '(nikt|#Adult|policja) ..1 (ci|tobie) nie uwierzy',
  ],
  unless: [...play, '(falszywi|falszywa) ..2 (w among|among|impostor)'],
  confidence: 'strong',
  means: 'Runs down the parents or friends of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'twoi rodzice są beznadziejni',
    'twoje koleżanki są fałszywe',
    'oni nas chcą rozdzielić',
    'nikt ci nie uwierzy',
  ],
  passes: ['moi rodzice sa surowi', 'oni nie rozumieja zasad', 'twoja mama jest super'],
};
