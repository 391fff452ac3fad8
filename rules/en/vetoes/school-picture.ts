/** Pictures of worksheets, recipes and notes, or for family and school, in the same sentence. Shared by the rules that import it. */
export default [
  '(homework|maths|worksheet|essay|recipe|error|receipt|label|whiteboard|timetable|notes|trip|team|class|nan|gran|grandma|mum|dad|school play|assembly|choir) ..8',
  '..8 (homework|maths|worksheet|essay|recipe|error|receipt|label|whiteboard|timetable|notes|trip|team|class|nan|gran|grandma|mum|dad|school play|assembly|choir)',
];
