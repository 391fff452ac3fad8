/** To stay away from lessons. */
export default [
  '(skip|bunk|bunk off|ditch|cut|wag|mitch|mitch off|skive|skive off|dodge|blow off|sack off|play hooky from|bail on|hop off|pull out of) ..1 (school|class|classes|lesson|lessons|maths|math|pe|assembly|period|periods|#Number|last period|last two periods|sixth|form|registration|tuition|college|#Day|homeroom|detention|gym|english|science|history|the bus|school bus|training|practice|coaching|prep|chapel|mass|double)',
  '(mitch|wag|skive|bunk|skip) (on|off|it|#Day|tomorrow|school)',
  '(call|phone|ring) in sick',
  '(say|pretend|act|fake|play) ..2 (sick|poorly|unwell|stomach ache)',
  '(leave|walk out of|slip out of|get out of|sneak out of|duck out of) (school|class|lesson|lessons) (early|at lunch|at break|before)',
  'instead of (going to)? (school|class|lessons|maths)',
  'miss (school|class|last period|the bus|your bus|the school bus) (tomorrow|today|#Day|on purpose|for me|and|once)',
] satisfies string[];
