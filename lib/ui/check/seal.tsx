/** Sixteen digits in fours: short enough to be told or written down, and far too many to be met by chance. */
function short(seal: string): string {
  return seal.slice(0, 16).replace(/....(?=.)/g, '$& ');
}

/** The seal of an evidence file: a beginning that a person can tell, and all of it. */
export function Seal({ seal }: { seal: string }) {
  return (
    <p class="seal">
      <strong>
        <code>{short(seal)}</code>
      </strong>
      <code>{seal}</code>
    </p>
  );
}
