import type { Examples, Rule } from '../../../lib/engine/rule';
import harmFun from '../vetoes/harm-fun';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wenn|falls|sobald|weil|ohne|bis|solltest|solltest du|nachdem) ..9 #HarmOwn',
    '#HarmOwn ..6 (wenn|falls|sobald|weil|wegen|ohne|außer|bis|es sei) ..2 (du|dir|dich)',
    '#HarmOwn ..6 (und du|du bist|dein|du hast|wär|wegen) ..3 (schuld|dran|verantwortlich|gewissen|schuldig|dein)',
    '(du bist|du wärst|bist du|wird|daran) ..2 (schuld|verantwortlich|dein schuld) ..6 (mein tod|tot bin|sterb|sterbe|ritz|ritze|umbring|umbringe|antu|antue|verletz|verletze|nicht mehr lebe|schneide|spring)',
    '(block|blockier|blockierst|verlass|verlässt|geh|gehst|lass|lässt|schreib|antworte|antwortest|ghostest) ..6 #HarmOwn',
    '(ich) ..1 (bring|bringe|tu|tue|ritz|ritze|schneid|schneide|verletz|verletze) (mich|mir) ..3 (um|an|weh|auf)? ..1 (wenn|weil|wegen|deinetwegen|und du|bis du|außer du|falls|nur wegen)',
    '(dann|sonst|oder) ..2 #HarmOwn ..2',
    'ich (spring|springe) ..1 (wenn|falls|weil) du ..3',
    '(ich) ..2 (kann|will|könnte|würde|werde) ..3 (nicht mehr leben|sterben|mich umbringen|mir was antun|mich ritzen|mich verletzen) ..6 (ohne dich|wenn du|wegen dir|weil du|du)',
    '(ohne dich) ..4 (sterb|sterbe|will ich nicht|kann ich nicht leben|bring|nicht mehr leben|hat alles kein sinn|spring)',
    '(mein tod|mein blut|mein leben) ..4 (dein schuld|auf dein|an dein|dein händen|gewissen|in dein hand|in deiner hand)',
    '(hab|habe) ..2 (wegen dir|deinetwegen) ..3 (geritzt|geschnitten|verletzt|tabletten|geweint und)',
    '(geritzt|geschnitten|tabletten genommen) ..3 (wegen dir|deinetwegen|weil du)',
    '(du bist|bist du) ..2 (das einzige|der einzige grund|die einzige|der grund) ..4 (leb|lebe|am leben|halten|atme)',
    '(tabletten|pillen|klinge) ..4 (wegen dir|deinetwegen|noch mehr|wenn du|weil du)',
    '(nichts|nicht) ..1 (gegessen|geschlafen|esse|ess) ..4 (weil du|wegen dir|seit du|deinetwegen|bis du)',
    '(wegen dir|deinetwegen|weil du|seit du) ..6 (nichts|nicht|nie) ..2 (gegessen|geschlafen|essen)',
    '(ritzen|schneiden|geritzt) ..4 (aufgehört|wieder an|wieder anfangen|fang ich) ..6',
    '(fang|fange) ich wieder ..3 (ritzen|schneiden|hungern)',
    'damit ..3 (leben müssen|leben musst|klarkommen müssen) ..3 (tot|tod|sterb|ritz|umbring|schuld|weg bin)',
  ],
  unless: [
    ...harmFun,
    ...quoted,
    '(er|sie|jemand|ein freund|ein freundin|mein freund|mein freundin|mein bruder|mein schwester) ..3 (sagt|hat|will|meint|schreibt|droht) ..8',
    '(ich tu mir|tu mir) ..2 (immer|oft|dauernd|beim) weh ..2',
    '(weh) ..3 (gefallen|hingefallen|training|fuß|knie|sport)',
    '(lachen|tot vor|lach)',
    '(nicht|nie) ..1 mehr (frierst|regnet|kalt)',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game', 'joke'],
  means: 'Says they will hurt or kill themselves, so that the child stays, answers or obeys.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wenn du mich verlässt bring ich mich um',
    'ich ritz mich wenn du nicht antwortest',
    'blockier mich und ich spring von der brücke',
    'du bist schuld wenn ich mir was antue',
    'ohne dich will ich nicht mehr leben',
  ],
  passes: [
    'wenn du spoilerst bring ich mich um haha',
    'bitte tu dir nichts an, ruf die nummer gegen kummer',
    'er hat gesagt er bringt sich um wenn sie geht',
    'ich tu mir immer weh beim training',
  ],
};
