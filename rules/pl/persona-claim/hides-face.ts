import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(moja|mi|moj) ..1 (kamera|mikrofon|mic|mikro|aparat) ..2 (nie dziala|zepsuta|padl|padla|rozwalona|zepsuty|sie zepsula|sie zepsul|popsuta|siadla)',
    '(kamera|mikrofon|mikro|aparat) ..2 (mi )?(nie dziala|zepsuta|popsuta|zepsuty|rozwalona|sie zepsula|padla)',
    'nie (moge|wlacze) ..2 (pokazac twarz|kamera|pokazac sie)',
    'nie (jestem|martw sie nie jestem) ..2 (zadnym|jakims|zadna)? ..1 (starym dziadem|pedofilem|zboczencem|zbokiem|starym typem|creepem|botem|dziadem)',
  ],
  unless: ['(pani|prosze pani|laptopie|lekcji) ..6', '..6 (pani|na lekcji|w laptopie|teamsach)'],
  confidence: 'strong',
  means: 'Gives a reason why their own face or voice cannot be seen or heard.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['kamera mi nie działa', 'mam zepsutą kamerkę? kamerka mi padla', 'nie jestem jakimś zbokiem'],
  passes: ['prosze pani kamera mi nie dziala', 'kamera padla na teamsach', 'dziadek jest stary'],
};
