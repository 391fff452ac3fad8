/** Family, clubs, games, many people: no meeting that harms; shared by the rules that import it. */
export default [
  '#HarmlessGame ..9',
  '..9 #HarmlessGame',
  '(dein|deine|mit deiner|mit deinen) (mama|papa|eltern|oma|opa|mutter|vater) ..3 (weiß|wissen|bescheid|erlaubt|sagt|sagen|hat gesagt|kommt|kommen|mitkommen|mit|dabei|abgesprochen|einverstanden|ja|ok|darf|dürfen|fragen|frag|gefragt)',
  '(frag|fragst|sag) ..2 (mama|papa|eltern|oma|opa) ..2 (ob|erst|vorher|bescheid)',
  '(mit|und) (dein|deinen|deiner|euren|euch|allen|der|den|unseren) ..1 (mama|papa|eltern|freunden|freundinnen|klasse|gruppe|team|mannschaft|schwester|bruder|geschwistern|familie|jungs|mädels|anderen) !(sagen|wissen)',
  '(wir alle|alle zusammen|mit allen|die ganze klasse|ganze klasse|die ganze gruppe|ganze gruppe|ganze team|alle kommen|die anderen kommen|die anderen auch|unsere mannschaft|eltern sind dabei|alle anderen)',
  '(nach dem|vom|zum|beim|nach|vor dem) (training|turnen|schwimmen|fußball|ballett|klavier|chor|probe|hort|kita|kindergarten|zahnarzt|arzt|reiten|judo|handball|tennis|nachhilfe|konfi|jungschar|pfadfinder|feuerwehr|musikschule) ..9',
  '..9 (vom|nach dem|zum) (training|turnen|schwimmen|fußball|ballett|klavier|chor|hort|zahnarzt|arzt|reiten|judo|handball|tennis|nachhilfe|konfi|musikschule|kieferorthopäden)',
  '(mama|papa|oma|opa|ich|mein mama|mein papa) (holt|kommt) (dich|euch|mich|uns) ..6 ab',
  '(grüße|gruß|bussi|kuss|deine|dein|lg) ..1 (mama|papa|oma|opa|tante|onkel|trainer) $',
  '(schulhof|pausenhof|aula|mensa|klassenzimmer|turnhalle|raum #Number|bibliothek|kinderkino|jugendzentrum|pausenhalle|sekretariat|lehrerzimmer|vertretungsplan) ..9',
  '(paket|dhl|hermes|lieferung|handwerker|schlüssel|turnbeutel|sporttasche|pausenbrot|brotdose|heft vergessen|jacke vergessen|federmäppchen) ..9',
  '..9 (paket|lieferung|schlüssel|turnbeutel|sporttasche|pausenbrot|brotdose|vergessen|abendessen|mittagessen|oma|opa)',
];
