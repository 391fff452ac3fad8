/** Where the speaker claims to be from: the class, a club, a camp. */
export default [
  '(from|in|off|at|of) ..1 (your|ur|ya|school|class|church|camp|footy|football|netball|dance|riding camp|debating|maths|math|science|tuition|grade|club|team|leeds|scouts|drama|swimming|choir|online class|london)',
] satisfies string[];
