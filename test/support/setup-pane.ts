import { configure } from '@testing-library/dom';

// jsdom has no layout: Fluent UI needs the observers to exist, the virtual list needs heights.
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver });

const ROW_HEIGHT = 140;
const FRAME_HEIGHT = 600;
const TAB_WIDTH = 20;
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset['index'] === undefined ? FRAME_HEIGHT : ROW_HEIGHT;
    },
  },
  // All parts of the pane find room here; what happens when they do not needs a browser (test/e2e).
  offsetWidth: {
    configurable: true,
    get(this: HTMLElement) {
      return this.getAttribute('role') === 'tab' ? TAB_WIDTH : 320;
    },
  },
  clientHeight: { configurable: true, get: () => FRAME_HEIGHT },
  clientWidth: { configurable: true, get: () => 320 },
});

// A chunk loaded for the first time on a busy machine takes longer than the default second.
configure({ asyncUtilTimeout: 30_000 });
