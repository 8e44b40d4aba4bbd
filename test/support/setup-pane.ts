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
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset['index'] === undefined ? FRAME_HEIGHT : ROW_HEIGHT;
    },
  },
  offsetWidth: { configurable: true, get: () => 320 },
  clientHeight: { configurable: true, get: () => FRAME_HEIGHT },
  clientWidth: { configurable: true, get: () => 320 },
});

// A chunk loaded for the first time on a busy machine takes longer than the default second.
configure({ asyncUtilTimeout: 30_000 });
