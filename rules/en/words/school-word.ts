/** Last word of a school name. */
export default [
  'school',
  'academy',
  'high',
  'high school',
  'primary',
  'primary school',
  'secondary',
  'grammar',
  'college',
  'middle school',
  'elementary',
  'elementary school',
  'juniors',
  'comp',
  'comprehensive',
  'prep',
] satisfies string[];
