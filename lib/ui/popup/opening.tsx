import { Owl } from '../owl/owl';

/**
 * The popup before the worker has answered: its shape and the owl, in the places where they stay. Nothing is said yet, so
 * that nothing has to be taken back.
 */
export function Opening() {
  return (
    <div class="popup" aria-busy="true">
      <header class="page-line sky-reading">
        <Owl state="watching" />
      </header>
    </div>
  );
}
