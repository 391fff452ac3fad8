/** To keep from view, or the state of not knowing. */
export default [
  '(secret|secretly|hidden|hide|hiding|private|privately|quiet|hush|hush hush|concealed|confidential|discreet|discreetly|discretion|invisible|unseen|undercover|sneaky|sneak)',
  '(in the dark|none the wiser|no idea|clueless|no clue|oblivious|unaware|under the radar|off the radar|low profile|on the down low|on the low|low key|behind closed doors)',
  'behind (her|his|their|your|the) ..2 (back|backs)',
  'without (#SecrecyThem|your #SecrecyPerson) (knowing|seeing|noticing|finding out|hearing|looking|reading|interfering)',
  '(never|not|cannot|can not|will not|must not|should not|do not|does not|need not|would not|nobody|no one|noone|none) ..2 (know|knows|knowing|find out|finds out|suspect|suspects|notice|notices|hear|hears|see|sees|learn|learns|discover|guess|catch on|figure out|work out|told|aware|involved|interfere|spot|spots|clock|clocks|twig|twigs)',
  '(nosy|nosey|snoop|snoops|snooping|spy|spying|spies|prying|stickybeak|stickybeaks|poking|sniffing)',
  '(lips sealed|zip it|keep mum|keep schtum|say nothing|say nowt|not a word|not a peep|keep it zipped|lips shut|mouth shut|gob shut|stay silent|keep silent|keep quiet|hush up|zip your lips|schtum|zipped)',
] satisfies string[];
