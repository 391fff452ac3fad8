/** To stay away from lessons. */
export default [
  '(skip|bunk|bunk off|ditch|cut|wag|mitch|mitch off|skive|skive off|dodge|blow off|sack off|play hooky from|bail on|hop off|pull out of) ..1 (school|class|classes|lesson|lessons|maths|math|pe|assembly|period|periods|#Number|last period|last two periods|sixth|form|registration|tuition|college|#Day|homeroom|detention|gym|english|science|history|the bus|school bus|training|practice|coaching|prep|chapel|mass|double)',
  '(mitch|wag|skive|bunk|skip) (on|off|it|#Day|tomorrow|school)',
  '(call|phone|ring) in sick',
] satisfies string[];
