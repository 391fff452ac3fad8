/** Homework, a class, a club, or parents in the same sentence. Shared by the rules that import it. */
export default [
  '(homework|project|class|lesson|maths|revision|coursework|group work|teacher|club|team|parents|mum|dad|nan) ..8',
  '..8 (homework|project|class|lesson|maths|revision|coursework|group work|teacher|club|team|parents|mum|dad|nan)',
];
