import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Goods ..4 (wenn du|für ein kleinen gefallen|für ein gefallen|musst nur|du musst nur|dafür musst|dafür will|dafür machst|im gegenzug|als gegenleistung|aber nur wenn|aber dafür)',
    '(wenn du|tust du|machst du) ..6 (kriegst du|bekommst du|schenk ich|geb ich|kauf ich|zahl ich|schick ich) ..3 #Goods',
    '(ein|kleinen|kleiner|nen) gefallen ..4 (für mich|tun|dafür)',
    '(hab|habe) ..3 (dir)? ..3 (geschenkt|gekauft|bezahlt|gegeben) ..5 (jetzt|dafür|du schuldest|schuldest|bist du dran|was gibst)',
    '(gegenleistung|im gegenzug) ..4',
  ],
  unless: [
    '(hausaufgabe|hausaufgaben|hilfst|helfen|spülmaschine|aufräumen|note|zeugnis|eins schreibst|abwasch|mama|papa|oma|opa|mathe|müll|zimmer) ..9',
    '..9 (hausaufgabe|hausaufgaben|spülmaschine|aufräumst|aufräumen|zeugnis|eins schreibst|abwaschen|mathe|müll|zimmer|rasen mähst|rasen)',
    '(schlag|besiegst|gewinnst|kill|raid|quest) ..6',
  ],
  confidence: 'certain',
  means: 'Offers something and wants something for it, or says that it must stay quiet.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'geb dir 1000 robux wenn du mir was schickst',
    ['du kriegst nitro musst nur was kleines machen', 'nitro für dich du musst nur was machen'],
    'wenn du lieb bist kauf ich dir ein iphone',
    'hab dir den skin gekauft jetzt schuldest du mir was',
  ],
  passes: [
    ['5 euro wenn du die spülmaschine ausräumst', '5 euro wenn du dein zimmer aufräumst'],
    'wenn du gewinnst bekommst du 100 coins',
    'kannst du mir einen gefallen tun, mathe',
  ],
};
