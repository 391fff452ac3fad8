/** Words that show a game, a club, school work, a show or a joke rather than a threat. */
export default [
  '(boss|boss fight|ace|goal|goals|hat trick|save|match|band|practice|rehearsal|netball|football|rugby match|free kick|penalty|tournament|speedrun|trailer|track|album|mixtape|demo|song|lyrics|episode|spoiler|spoilers|season|chapter|film|movie|character|villain|plot|patch notes|beta|leaks)',
  '(base|loot|sheep|monopoly|catan|chess|creeper|diamonds base|raid|coords|build|village|villager|skin|drop rates|lap|cards|uno|bedwars|griefers|mods|hackers)',
  '(homework|essay|coursework|slides|poster|project|assignment|worksheet|spellings|revision|certificate|trophy|award|medal|permission slip|newsletter|yearbook page|exam|quiz|drawing|painting|artwork|sculpture|recipe|cake|cookies|pizza|lunch|dinner|chips|birthday|surprise|present|party|wedding|holiday|trip|costume|card for|team photo|class photo|school photo|baby photo|baby photos|puppy|kitten|cat|dog|hamster|haircut|dance|routine|talent show|assembly|concert|nativity|recital|crisps|biscuits|chocolate)',
  '(pay|paid|paying|paying me|pay me) (me)? back',
  '(jk|joking|just kidding|haha jk|kidding|bestie|obvs|cereal)',
  '(if (someone|anyone|anybody|somebody|a stranger|a person|they|he|she)|never pay|do not pay|blackmail|scam|scammer|scams|scammers|ceop|childline|report it|tell a trusted|trusted adult|not your fault|keep yourself|police say)',
  '(he|she|they|someone|somebody|guy|this guy|bloke|who) (said|says|told|keeps|keep|is saying|is threatening|threatened)',
  '(form|invoice|refund|parcel|delivery|receipt|order|customer|ticket|consent|register|kit|fees|subs for|deposit|it support|backup|usb)',
] satisfies string[];
