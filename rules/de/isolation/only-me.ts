import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dein) ..1 (#Adult|#Peer) ..3 (versteht|verstehen|liebt|lieben|mag|mögen|kümmert|kümmern|interessiert|interessieren|kapiert|kapieren|respektiert|respektieren|nehmen|behandeln|behandelt) ..3 (dich|sich|nicht|eh nicht|dir|schlecht)',
    '(dein) ..1 (#Adult|#Peer) ..2 (ist|sind) ..3 (fake|falsch|eifersüchtig|neidisch|übertrieben|streng|viel zu streng|zu streng|gemein|dumm|toxisch|kein echten|schlecht für dich|unfair|nicht echt|keine echten|scheiße)',
    '(nur ich|ich allein|ich bin der einzige|ich bin die einzige|bin der einzige|bin die einzige) ..4 (versteh|verstehe|versteht|lieb|liebe|liebt|kümmer|für dich da|mag dich|dich so|dich wirklich|kenne dich|der dich|die dich)',
    '(niemand|keiner) ..4 (liebt|mag|versteht|kennt|kümmert) ..2 (dich|sich) ..3 (wie ich|so wie ich|außer mir|außer ich|so gut wie ich|so)',
    '(du brauchst|brauchst) ..3 (die|sie|niemand|kein anderen|kein freunde|dein eltern|dein freunde|den|keinen) ..3 (nicht|anderen|mehr|nur mich|du hast|außer mich|hast mich|hast ja mich)',
    '(die|sie|deine eltern|niemand|keiner) ..2 (glauben|glaubt|wird|werden|würden) ..2 (dir)? ..2 (eh|sowieso)? ..2 (nicht|glauben|kein wort)',
    '(du bist|bist) ..1 (alles|das einzige|die einzige|der einzige) ..3 (was ich hab|ich hab|für mich|ich habe|die mich versteht|der mich versteht)',
    '(schreib|red|rede|triff|häng|schreibst|redest) ..3 (nicht mehr|nicht) ..3 (mit|zu) ..1 (dem|der|ihm|ihr|denen|anderen|den jungs|ihm ab)',
    '(wenn du) ..3 (was sagst|erzählst|petzt|jemand erzählst) ..3 (verlierst du mich|bin ich weg|ist es aus|siehst du mich nie)',
    '(wer ist|wer war) (der|dieser|die|das) ..3 (typ|junge|kerl|mit dem du|auf dem bild|der dir schreibt)',
    '(ich) ..1 (bin|werd|werde) ..1 (so )?eifersüchtig ..3',
    '(ohne dich) ..3 (bin ich nichts|einsam|ich|kann ich nicht|ist alles)',
  ],
  unless: [
    '(mein|unsere|unser|seine|ihre) ..1 (#Adult|#Peer) ..4',
    '(niemand|keiner) ..1 (versteht|kapiert|mag) ..2 (mathe|die aufgabe|den film|das|physik|spinat)',
    'wer ist der ..2 (schauspieler|sänger|streamer|boss|imposter|typ im film|gegner)',
  ],
  confidence: 'strong',
  means: 'Sets the child against family and friends, as if only the other one cared.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'deine eltern verstehen dich nicht',
    'nur ich versteh dich',
    'deine freunde sind fake',
    'du brauchst die nicht du hast mich',
    'die glauben dir eh nicht',
  ],
  passes: ['meine eltern verstehen die technik nicht', 'keiner versteht die aufgabe', 'wer ist der schauspieler'],
};
