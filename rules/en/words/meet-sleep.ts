/** Those at home are asleep or gone. */
export default [
  '(when|once|while|after|until|til|till|as|wait for|before|hour) ..1 #MeetHome ..2 (asleep|sleeping|sleep|sleeps|slept|in bed|to bed|abed|snoring|snores|snore|turn in|turned in|turns in|dozing|dozes|out cold|knocked out|gone up|goes up|nod off|nods off|nodded off|drop off|drops off|passed out|passes out|knocks out|conked out|dead to the world|at the late film|at night vigil|at vigil|wake up|wakes up|woke up|on nights|on night shift|on shift|on night duty|leaves for work|off to work|goes out|out for the night|pops out|not looking|busy|distracted|watching telly|watching tv|at mass|at church|at bingo|has gone|have gone)',
  '#MeetHome ..1 (is|are|be|has|have) ..1 (asleep|sleeping|in bed|gone to bed|snoring|out cold)',
  '(your|ya|yer|the) (olds|oldies|folks|parents|mum|mom|mam|dad) asleep',
  '(when|while|once|as soon as|after) (your|ya|the) (mum|mom|mam|dad|parents|folks|olds|oldies|gran|nan|brother|family|people) ..1 (is|are|go|goes|have|has|will be)? ..1 (out|away|gone|at work|at bingo|leave|leaves|left)',
  '(past|after) your (bedtime|bed time)',
  '(after|before) the house ..2 (asleep|wakes|quiet)',
  'everyone (is)? (asleep|sleeping)',
  '#MeetHome (sleep|sleeps) (at|by|early)',
  'house (is|goes) ..1 (quiet|dark|asleep|sleeping)',
] satisfies string[];
