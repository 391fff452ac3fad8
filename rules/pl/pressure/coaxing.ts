import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(dawaj|dalej|wez|prosze) (nie badz|nie wstydz|jeden raz|tylko raz|tylko jedno|ten jeden)',
    '(tylko|ostatni|jeden|ten jeden) (raz|jeden raz|jedno|jedna|jeden) (prosze|obiecuje|i koniec|$)',
    'nie badz ..2 (taka|taki|dzieckiem|dziecinna|dziecinny|sztywna|sztywny|tchorzem|nudna|nudny|cykorem|bobasem)',
    '(wszyscy|kazda|kazdy|wszystkie|inne|inni) ..2 (tak|to) ..1 (robia|robi|wysylaja|wysyla|robily)',
    '(nic|nikt) ..2 (ci|sie) ..2 nie (stanie|zrobi|zrobie|bedzie)',
    '(zaufaj|ufaj|uwierz) mi',
    '(obiecuje|przysiegam) ..2 (ze)? ..2 (nikomu|nic|nie)',
    '(blagam|prosze prosze|prosze prosze prosze)',
    '(czego|czego ty) sie (boisz|wstydzisz)',
    '(to )?nic (zlego|takiego|strasznego)',
  ],
  unless: [...play, '..6 (lekcje|mecz|skocz|wyjsc|zadanie)', 'nic ..1 takiego ..2 (nie bylo|nie mowilam)'],
  confidence: 'fair',
  means: 'Coaxes and begs until the child says yes.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tylko jeden raz, obiecuję', 'nie bądź taka', 'wszyscy tak robią', 'zaufaj mi', 'czego się boisz'],
  passes: ['wszyscy robia zadania', 'nie badz smutna', 'jeszcze raz ten mecz'],
};
