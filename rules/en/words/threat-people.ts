/** Those whom a threat would have see, hear or get it. */
export default [
  '(everyone|everybody|every one|the internet|the world|strangers|ppl|all of them)',
  '(your|yer|ya|the|every|all your|all the|all ya) ..2 (#Family|mam|mums|da|das|maw|nan|nans|grandmother|family|relatives|cousins|tita|bhaiya|stepdad|stepmum)',
  '(your|yer|the|every|all your|all the|all|every one of your|one of your) ..2 (friends|mates|followers|contacts|lads|girls|kids|classmates|class|grade|year|form|school|form group|team|squad|church|parish|colony|society|street|town|village|server|discord|follower list|friends list|boyfriend|girlfriend|crush|bf|gf|bestie|batch|tuition group|neighbours|people|smp|group)',
  '(your|the|yer) ..2 (teacher|teachers|head|head teacher|headteacher|headmaster|headmistress|principal|coach|boss|head of year|form tutor|counsellor|tutor|police|scholarship people|hostel mistress|priest|pastor|imam)',
  '(year|grade) #Number',
  'whole (school|class|year|server|grade|form|team)',
] satisfies string[];
