/* A link to an item says what is behind it while the pointer rests on it or the keyboard has reached it. The words come from small
   scripts beside this one (PreviewFiles.cs writes them), asked for when first needed. Esc takes a preview away, and the pointer may rest on it. */
(function () {
  'use strict';
  const make = roadmap.make;
  const COUNT = 32;
  const WAIT = 300;
  const GRACE = 200;
  const GAP = 6;
  const EDGE = 8;
  const here = document.currentScript;
  const root = here && here.src ? new URL('../', here.src).href : null;
  const known = {};
  const asked = {};
  let tip = null;
  let shown = null;
  let wanted = null;
  let opening = 0;
  let closing = 0;
  let at = '0 0';

  roadmap.preview = function (pages) { Object.assign(known, pages); };

  if (!root) return;

  /* A page that scrolls under a pointer at rest is not a pointer that moves. */
  document.addEventListener('pointermove', event => { at = event.screenX + ' ' + event.screenY; });
  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch' || !event.target.closest || at === event.screenX + ' ' + event.screenY) return;
    const link = linkOf(event.target);
    if (link || (tip && tip.contains(event.target))) clearTimeout(closing);
    if (link && link !== shown) want(link);
  });
  document.addEventListener('pointerout', event => {
    const to = event.relatedTarget;
    if (wanted && wanted.contains(event.target) && !(to && wanted.contains(to))) forget();
    if (!shown || shown === document.activeElement || (to && (shown.contains(to) || tip.contains(to)))) return;
    if (shown.contains(event.target) || tip.contains(event.target)) later();
  });
  document.addEventListener('focusin', event => {
    if (shown && shown !== event.target) close();
    const link = linkOf(event.target);
    if (link && link.matches(':focus-visible')) want(link);
  });
  document.addEventListener('focusout', event => {
    if (event.target === wanted) forget();
    if (event.target === shown) close();
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') { forget(); close(); } });
  document.addEventListener('click', () => { forget(); close(); });
  document.addEventListener('scroll', event => { if (event.target !== document && !(tip && tip.contains(event.target))) close(); }, true);
  window.addEventListener('resize', close);
  window.addEventListener('pagehide', close);

  function linkOf(target) {
    const link = target.closest('main a[href]');
    return link && routeOf(link) && !link.closest('.crumb') ? link : null;
  }

  /* The address of a page of this site, from its root; null for the page itself and for all else. */
  function routeOf(link) {
    const address = link.href.split('#')[0].split('?')[0];
    if (!address.startsWith(root) || !address.endsWith('.html') || address === location.href.split('#')[0].split('?')[0]) return null;
    try { return decodeURIComponent(address.slice(root.length)); } catch (error) { return null; }
  }

  function want(link) {
    forget();
    wanted = link;
    opening = setTimeout(() => load(routeOf(link), () => { if (wanted === link) open(link); }), WAIT);
  }

  function forget() {
    clearTimeout(opening);
    wanted = null;
  }

  function later() {
    clearTimeout(closing);
    closing = setTimeout(close, GRACE);
  }

  function close() {
    clearTimeout(closing);
    if (!shown) return;
    shown.removeAttribute('aria-describedby');
    shown = null;
    tip.hidden = true;
  }

  /* FNV-1a, as the generator reckons it. */
  function placeOf(route) {
    let hash = 2166136261;
    for (let i = 0; i < route.length; i++) hash = Math.imul(hash ^ route.charCodeAt(i), 16777619);
    return (hash >>> 0) % COUNT;
  }

  function load(route, then) {
    const place = placeOf(route);
    if (asked[place] === true) { then(); return; }
    if (asked[place]) { asked[place].push(then); return; }
    asked[place] = [then];
    const script = make('script', { src: root + 'assets/previews/' + place + '.js' });
    const done = () => {
      const waiting = asked[place];
      asked[place] = true;
      waiting.forEach(run => run());
    };
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    document.head.append(script);
  }

  function open(link) {
    const page = known[routeOf(link)];
    if (!page) return;
    close();
    if (!tip) {
      tip = make('div', { 'class': 'preview', role: 'tooltip', id: 'roadmap-preview', hidden: true });
      document.querySelector('main').append(tip);
    }

    tip.textContent = '';
    tip.append(make('p', { 'class': 'pv-kind' }, make('span', null, page[1]), page[3] ? statusOf(page[2], page[3]) : null), make('p', { 'class': 'pv-title' }, page[0]));
    if (page[4]) tip.append(make('p', null, page[4]));
    if (page[5]) tip.append(make('p', { 'class': 'pv-owner' }, page[5]));
    shown = link;
    wanted = null;
    tip.hidden = false;
    place(link.getBoundingClientRect());
    if (!link.hasAttribute('aria-describedby')) link.setAttribute('aria-describedby', tip.id);
  }

  function statusOf(rag, word) {
    const status = make('span', { 'class': rag ? 'st s-' + rag : null });
    if (rag) {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      svg.setAttribute('class', 'g');
      svg.setAttribute('aria-hidden', 'true');
      use.setAttribute('href', '#g-' + rag);
      svg.append(use);
      status.append(svg);
    }
    status.append(word);
    return status;
  }

  /* Below the link, or above where there is more room: never on it, and inside the window. */
  function place(link) {
    tip.style.maxHeight = 'none';
    const size = tip.getBoundingClientRect();
    const below = innerHeight - link.bottom - GAP - EDGE;
    const above = link.top - GAP - EDGE;
    const isBelow = below >= size.height || below >= above;
    const height = Math.min(size.height, Math.max(48, isBelow ? below : above));
    tip.style.maxHeight = height + 'px';
    const left = Math.max(EDGE, Math.min(link.left, document.documentElement.clientWidth - size.width - EDGE));
    tip.style.left = left + scrollX + 'px';
    tip.style.top = (isBelow ? link.bottom + GAP : link.top - GAP - height) + scrollY + 'px';
  }
})();
