import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zniszcze|zrujnuje|rozwale|zmarnuje|zniszczymy|spieprze|zniszczyc|zrujnowac) ..2 (ci|twoje|was|wam) ..2 (zycie|reputacje|opinie|przyszlosc|rodzina)',
    '(zniszcze|zrujnuje) cie ..3 (jak|jesli|jezeli|psychicznie|w szkola|w klasa|w internecie)',
    'twoje zycie ..4 (skonczone|skonczy|zniszczone|pieklo|pieklem|zamieni|koniec|zrujnowane)',
    '(bedziesz|jeszcze) ..1 (mialas|mial|miec|mies) ..2 (przerabane|przechlapane|pozamiatane|pieklo)',
    '(jestes|bedziesz) (skonczona|skonczony|spalona|spalony) ..2',
    '#ConditionNot ..5 (pozalujesz|bedziesz zalowac|bedziesz tego zalowac)',
    '(pozalujesz|bedziesz zalowac|bedziesz tego zalowac) ..3 (jak|jesli|jezeli|ze ..2 (mnie|powiedzialas|powiedziales|zablokowalas|zablokowales|odmowilas))',
    '(powiesz|zablokujesz|odejdziesz|zerwiesz|odmowisz|wygadasz|zostawisz) ..4 (pozalujesz|bedziesz zalowac)',
    'jeszcze ..1 (mnie)? ..1 pozalujesz',
    '(zobaczysz|przekonasz sie) ..1 (co ci|co wam|co zrobie|na co mnie stac|do czego jestem zdolny|do czego jestem zdolna|co sie stanie|co bedzie)',
    '(stanie|stac) sie ..2 (cos|krzywda) ..3',
    '(koniec z toba|juz po tobie|po tobie)',
    '(mam ..1 dosc zabawy|nie zartuje|to nie zart|to nie jest zart|nie radze|nie probuj sztuczek|nie igraj ze mna) ..5 (#Expose|wszyscy|wysle|zaplac|mama|tata|zobaczysz|pozalujesz|zablokowac|blokowac)',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (fifie|grze|serial|film|odcinek|rewanz|rewanzu|kostka|kostki|bosie|gadka|nie pojechalas|nie kupilas|nie poszlas|obejrzec)',
    '(serial|film|lody|pizze|rewanz|fifa|karcie|grze) ..9',
    'nie pozalujesz ..9',
    '(nic|glowa) ..2 stanie',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to ruin the life or good name of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zniszcze ci zycie',
    'twoje zycie bedzie skonczone',
    'pożałujesz jak mnie zablokujesz',
    'zobaczysz co się stanie',
    'powiesz komus to pozalujesz',
  ],
  passes: [
    'zniszcze cie w fifie',
    'nie pozalujesz, super film',
    'jak sie konczy ten serial to pozalujesz',
    'twoje zycie w grze bedzie skonczone',
  ],
};
