// What a preview adds to a page: it loads anew when what it shows has changed, and lists what the check found.
// It lives in a shadow tree, so that neither the theme nor this disturbs the other.
(() => {
  'use strict';

  const script = document.currentScript;
  const stamp = script.dataset.stamp;
  const isPlain = script.hasAttribute('data-plain');
  const here = location.pathname + location.search;

  // A browser that keeps nothing still previews; it only forgets where it was.
  const memory = {
    read(name) {
      try { return JSON.parse(sessionStorage.getItem('roadmap-preview-' + name)); } catch { return null; }
    },
    write(name, value) {
      try { sessionStorage.setItem('roadmap-preview-' + name, JSON.stringify(value)); } catch { /* as above */ }
    },
  };

  /* ---- Loading anew, where the reader was ---- */

  const place = memory.read('place');
  if (place && place.here === here) {
    const back = () => scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    back();
    // Pictures that come late push the text down.
    if (document.readyState !== 'complete') addEventListener('load', back, { once: true });
  }
  memory.write('place', null);

  function loadAnew(next) {
    // A page that comes back as it was would otherwise load for ever.
    const turn = here + ' ' + stamp + ' ' + next;
    if (memory.read('turn') === turn) return;
    memory.write('turn', turn);
    memory.write('place', { here, x: scrollX, y: scrollY });
    location.reload();
  }

  /* ---- Hearing of changes ---- */

  let source = null;
  let again = 0;
  let silence = 0;

  function listen() {
    if (source) return;
    source = new EventSource('/_preview/events?page=' + encodeURIComponent(location.pathname));
    source.onmessage = (event) => {
      clearTimeout(silence);
      silence = 0;
      const state = JSON.parse(event.data);
      if (state.stamp !== stamp) {
        loadAnew(state.stamp);
        return;
      }
      memory.write('turn', null);
      if (!isPlain) overlay.show(state);
    };
    source.onerror = () => {
      if (!silence) silence = setTimeout(() => { if (!isPlain) overlay.stopped(); }, 1500);
      if (source && source.readyState === EventSource.CLOSED) {
        hangUp();
        again = setTimeout(listen, 2000);
      }
    };
  }

  function hangUp() {
    clearTimeout(again);
    if (source) source.close();
    source = null;
  }

  // Browsers keep few connections to one server, so pages that nobody sees leave theirs to those that somebody does.
  function attend() {
    if (document.hidden) {
      clearTimeout(silence);
      silence = 0;
      hangUp();
    } else {
      listen();
    }
  }

  /* ---- The overlay ---- */

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  const shapes = { error: '■', warning: '▲', hint: '●' };

  function counted(number, word) {
    return number + ' ' + word + (number === 1 ? '' : 's');
  }

  const overlay = (() => {
    let host = null;
    let badge, panel, list, title, status;
    let isOpen = memory.read('open') === true;
    let shown = '';

    function build() {
      host = make('roadmap-preview', { lang: 'en', dir: 'ltr' });
      const tree = host.attachShadow({ mode: 'open' });
      title = make('h2', { id: 'title', tabindex: '-1' });
      const close = make('button', { type: 'button', class: 'close' }, 'Close');
      list = make('div', { class: 'list' });
      panel = make('div', { id: 'panel', class: 'panel', role: 'dialog', 'aria-labelledby': 'title', hidden: true },
        make('div', { class: 'bar' }, title, close), list);
      badge = make('button', { type: 'button', class: 'badge', 'aria-expanded': 'false', 'aria-controls': 'panel' });
      status = make('p', { role: 'status', class: 'said' });
      const frame = make('section', { class: 'frame', 'aria-label': 'Preview' }, badge, panel, status);
      const style = make('link', { rel: 'stylesheet', href: '/_preview/preview.css' });
      tree.append(style, frame);
      frame.hidden = true;
      style.addEventListener('load', () => { frame.hidden = false; pad(); });

      badge.addEventListener('click', () => { if (isOpen) closePanel(); else openPanel(); });
      close.addEventListener('click', closePanel);
      tree.addEventListener('keydown', (event) => {
        // Keys in here mean something here, and nothing to the page.
        event.stopPropagation();
        if (event.key === 'Escape' && isOpen) {
          event.preventDefault();
          closePanel();
        }
      });
      document.body.append(host);
      new ResizeObserver(pad).observe(frame);
      addEventListener('beforeprint', () => reserve(0));
      addEventListener('afterprint', pad);
    }

    // The page ends above the overlay, and what gets the focus scrolls above it: nothing stays covered.
    function pad() {
      const frame = host.shadowRoot.querySelector('.frame');
      reserve(host.isConnected && !frame.hidden ? Math.ceil(frame.getBoundingClientRect().height) : 0);
    }

    function reserve(height) {
      document.body.style.paddingBottom = height ? height + 'px' : '';
      document.documentElement.style.scrollPaddingBottom = height ? height + 'px' : '';
    }

    function set(open) {
      isOpen = open;
      panel.hidden = !open;
      badge.setAttribute('aria-expanded', String(open));
      pad();
    }

    function openPanel() {
      set(true);
      memory.write('open', true);
      title.focus();
    }

    function closePanel() {
      const within = host.shadowRoot.activeElement !== null;
      set(false);
      memory.write('open', false);
      if (within) badge.focus();
    }

    function finding(one) {
      const where = one.editor
        ? make('a', { href: one.editor, title: 'Open in Visual Studio Code', class: 'place' }, one.place)
        : make('span', { class: 'place' }, one.place);
      return make('li', { class: one.severity },
        make('p', { class: 'head' },
          make('span', { class: 'kind' }, make('span', { 'aria-hidden': 'true' }, shapes[one.severity] + ' '), one.severity[0].toUpperCase() + one.severity.slice(1)),
          ' ', where),
        make('p', { class: 'message' }, one.message),
        one.help ? make('p', { class: 'help' }, make('span', {}, 'Help: '), one.help) : null,
        make('p', { class: 'more' },
          one.about ? make('a', { href: one.about }, one.code + ' ' + one.rule) : one.code + ' ' + one.rule,
          one.page ? ' · ' : null,
          one.page ? make('a', { href: one.page }, 'Show the page') : null));
    }

    function group(heading, findings) {
      return findings.length === 0 ? [] : [make('h3', {}, heading), make('ol', {}, ...findings.map(finding))];
    }

    function say(words) {
      if (status.textContent !== words) status.textContent = words;
    }

    return {
      show(state) {
        const text = JSON.stringify(state);
        if (text === shown) return;
        const parts = [['error', state.errors], ['warning', state.warnings], ['hint', state.hints]].filter((part) => part[1] > 0);
        if (parts.length === 0 && !state.trouble) {
          shown = text;
          if (host) {
            host.remove();
            reserve(0);
          }
          return;
        }
        if (!host) build();
        if (!host.isConnected) document.body.append(host);
        shown = text;

        const counts = parts.map((part) => counted(part[1], part[0])).join(', ');
        badge.replaceChildren(
          state.trouble ? make('span', { class: 'error' }, make('span', { 'aria-hidden': 'true' }, '✕ '), 'Last good site') : '',
          ...parts.map((part) => make('span', { class: part[0] }, make('span', { 'aria-hidden': 'true' }, shapes[part[0]] + ' '), counted(part[1], part[0]))));
        title.textContent = state.trouble ? 'This is the last good site' : 'What the check found';
        const focused = host.shadowRoot.activeElement;
        const scrolled = list.scrollTop;
        list.replaceChildren(
          ...(state.trouble ? [make('p', { class: 'trouble' }, 'It stays until this is mended: ', make('strong', {}, state.trouble))] : []),
          ...group('On this page', state.findings.filter((one) => one.here)),
          ...group(state.findings.some((one) => one.here) ? 'Elsewhere' : 'In the content', state.findings.filter((one) => !one.here)),
          ...(state.more > 0 ? [make('p', { class: 'rest' }, counted(state.more, 'more finding') + (state.all ? ': ' : '.'), state.all ? make('a', { href: state.all }, 'all of them') : null)] : []));
        list.scrollTop = scrolled;
        // The link that had the focus is gone with its list; its reader is not sent back to the top of the page.
        if (focused && !focused.isConnected) title.focus();
        say(state.trouble ? 'The site could not be built: ' + state.trouble : counts);

        // What stands in the way is shown once unasked; who closes it has seen it.
        if (state.trouble && memory.read('trouble') !== state.trouble) isOpen = true;
        memory.write('trouble', state.trouble);
        set(isOpen);
      },
      stopped() {
        if (!host) build();
        if (!host.isConnected) document.body.append(host);
        shown = '';
        badge.replaceChildren(make('span', { class: 'warning' }, make('span', { 'aria-hidden': 'true' }, '▲ '), 'The preview has stopped'));
        title.textContent = 'The preview has stopped';
        list.replaceChildren(make('p', { class: 'trouble' }, 'The page stays as it is. Start “roadmap preview” again and it goes on by itself.'));
        say('The preview has stopped.');
        pad();
      },
    };
  })();

  document.addEventListener('visibilitychange', attend);
  // A page with an open connection is not kept for the way back.
  addEventListener('pagehide', hangUp);
  addEventListener('pageshow', attend);
  attend();
})();
