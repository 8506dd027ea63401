// What a browser has and jsdom has not, as far as the parts ask for it.
globalThis.matchMedia ??= (media) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// There is nothing to scroll.
globalThis.scrollTo = () => undefined;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
