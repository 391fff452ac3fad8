/** What makes a request to keep quiet harmless: surprises, spoilers, games, homework; and warnings that quote one. */
export default [
  '(surprise|surprises|birthday|birthdays|bday|party|parties|santa|christmas|xmas|fathers day|mothers day|anniversary|cake|easter|retirement|prank|wedding|proposal|baby shower)',
  '(spoiler|spoilers|ending|endings|episode|episodes|finale|season|chapter|chapters|plot|twist|answer|answers|film|movie|book|series)',
  '(base|boss|raid|level|clan|guild|loot|enemy|opponent|opponents|score|goal|goals|match|lobby|quest|dungeon|server|strategy|tactic|tactics|minecraft|seed|spawn|red team|blue team|tournament|speedrun|npc)',
  '(essay|exam|test|recipe|cache|cookies|save file|duplicate|virus|spam|scam|scammer|malware|storage|backup|wifi|router|printer|password|otp|code)',
  '(puppy|kitten|hamster|cake topper|card for|leavers|yearbook|solo|audition|costume)',
  '(if|when) (someone|somebody|anyone|anybody|a stranger|strangers|an adult|people|they) (online|on here|ever|on the internet)? (tells|tell|asks|ask|says|say) you (to|not)',
  '(never keep|red flag|strangers|tricks|warning sign|childline|trusted adult|report it|block and|i am telling|he said|she said|they said|told me|tells you)',
  '(joke|jokes|kidding|jk|haha|fancy dress|pretend play)',
] satisfies string[];
