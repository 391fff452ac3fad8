/** Games, jokes and care: nobody is to be hurt; shared by the rules that import it. */
export default [
  '#HarmlessGame ..9',
  '..9 #HarmlessGame',
  '(tu|tut|mach|verletz|ritz|bring|nimm|spring|schneid) (dir|dich) ..3 (nicht|nichts|bloß nicht) ..4',
  '(nicht|niemals|hör auf) ..1 (dich|dir|zu) ..2 (ritzen|verletzen|wehtun|antun|schneiden|umbringen)',
  '(lampenfieber|nervosität|aufregung) ..4',
  '..6 (lampenfieber|aufregung|nervosität)',
  '(lachen|gelacht|tot gelacht|kaputt|peinlich|langeweile|cringe|fremdscham|hunger|muskelkater|hausaufgaben|mathe|prüfung|spoiler|spoilerst|essen|pizza|aufessen|aufisst) ..6',
  '..9 (lachen|vor lachen|langeweile|cringe|fremdscham|muskelkater|hausaufgaben|mathe|spoilerst|pizza|aufisst|eis|schoki|letzte stück|😂|serie)',
  '(seelsorge|nummer gegen kummer|hilfe holen|ich helf|therapeut|therapeutin|beratung|116111|rat auf draht|147) ..9',
  '..9 (nummer gegen kummer|hilfe holen|therapeut|beratung|rat auf draht)',
  '(vom|von) (sprungturm|brett|3er|beckenrand|sofa|trampolin|baumhaus|schaukel|einer|dreier|fünfer|startblock) ..4',
  '(pflaster|arzt|krankenwagen|blutabnahme|impfung|op) ..9',
  '(henna|edding abwaschbar|kugelschreiber|stempel|tattoo kleber|klebetattoo|glitzer|nagellack|schminke|kreide) ..9',
  '..9 (henna|klebetattoo|glitzer|nagellack|kreide)',
];
