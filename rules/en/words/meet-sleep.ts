/** Those at home are asleep or gone. */
export default [
  '(when|once|while|after|until|til|till|as|if|wait for|before) ..1 #MeetHome ..2 (asleep|sleeping|sleep|sleeps|slept|in bed|to bed|abed|snoring|snores|snore|turn in|turned in|turns in|dozing|dozes|out cold|knocked out|gone up|goes up|nod off|nods off|nodded off|drop off|drops off|passed out|passes out|knocks out|crash|crashes|crashed|conked out|dead to the world|at the late film|at night vigil|at vigil|wake up|wakes up|woke up|on nights|on night shift|on shift|on night duty|at work|leaves for work|off to work|goes out|out for the night|pops out|not looking|busy|distracted|watching telly|watching tv|at mass|at church|at bingo|has gone|have gone)',
  '#MeetHome ..1 (is|are|be|has|have) ..1 (asleep|sleeping|in bed|gone to bed|snoring|out cold)',
  '(your|ya|yer|the) (olds|oldies|folks|parents|mum|mom|mam|dad) asleep',
  '(past|after) (your)? (bedtime|bed time)',
  '(after|before) the house ..2 (asleep|wakes|quiet)',
  'everyone (is)? (asleep|sleeping)',
  'house (is|goes) ..1 (quiet|dark|asleep|sleeping)',
] satisfies string[];
