/* While reading: the list of a page's sections shows where one is, and every heading gives its address. */
(function () {
  'use strict';
  const make = roadmap.make;
  const words = roadmap.words;

  roadmap.ready(() => {
    [roadmap.list('.nav ul ul a[href^="#"]'), roadmap.list('nav.note a[href^="#"]')].forEach(follow);
    roadmap.list('main :is(h2, h3)[id]:not(.vh, .chapter *)').forEach(address);
    roadmap.list(':is(.nav, .tabs) > ul').forEach(reveal);
  });

  /* Where a list of pages is one line that scrolls, the page one is on stands in the middle of it. */
  function reveal(line) {
    const here = line.querySelector('[aria-current]');
    if (!here || line.scrollWidth <= line.clientWidth) return;
    const from = line.getBoundingClientRect();
    const to = here.getBoundingClientRect();
    line.scrollLeft += (to.left + to.width / 2) - (from.left + from.width / 2);
  }

  /* The section that has passed a third of the window is the one being read; at the end of the page, the last one.
     One that was asked for is it for as long as nobody scrolls: a page too short to bring it up would never name it. */
  function follow(links) {
    const places = links.map(link => ({ link: link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) })).filter(place => place.target);
    if (!places.length) return;
    let asked = null;
    let askedAt = 0;
    const pick = () => {
      const isEnd = scrollY > 0 && document.documentElement.scrollHeight - innerHeight - scrollY < 4;
      const passed = places.filter(place => place.target.getBoundingClientRect().top < innerHeight * .35);
      const now = asked && Math.abs(scrollY - askedAt) < 4 ? asked : isEnd ? places[places.length - 1] : passed[passed.length - 1];
      places.forEach(place => {
        if (place === now) place.link.setAttribute('aria-current', 'location');
        else place.link.removeAttribute('aria-current');
      });
    };
    const ask = () => {
      asked = places.find(place => place.link.hash === location.hash);
      askedAt = scrollY;
      pick();
    };
    const line = new IntersectionObserver(pick, { rootMargin: '0px 0px -65% 0px' });
    places.forEach(place => line.observe(place.target));
    const foot = document.querySelector('.foot');
    if (foot) new IntersectionObserver(pick, { threshold: [0, .5, 1] }).observe(foot);
    window.addEventListener('hashchange', ask);
    ask();
  }

  /* A sign beside a heading that copies its address. The heading is still called what it was called. */
  function address(heading) {
    const section = heading.closest('section[id][aria-labelledby~="' + CSS.escape(heading.id) + '"]');
    const id = section ? section.id : heading.id;
    const text = make('span', { id: heading.id + '-words' });
    while (heading.firstChild) text.append(heading.firstChild);
    const link = make('a', { 'class': 'here', href: '#' + encodeURIComponent(id), 'aria-label': words.copyLink, title: words.copyLink }, '#');
    heading.append(text, link);
    heading.setAttribute('aria-labelledby', text.id);
    roadmap.list('[aria-labelledby~="' + CSS.escape(heading.id) + '"]').forEach(named => {
      named.setAttribute('aria-labelledby', named.getAttribute('aria-labelledby').split(' ').map(name => name === heading.id ? text.id : name).join(' '));
    });
    link.addEventListener('click', () => copy(link.href, link));
  }

  /* The link leads to its heading as any link does; the clipboard is not everywhere to be had. */
  function copy(text, link) {
    const told = isCopied => roadmap.say(isCopied ? words.linkCopied : words.linkAbove, true);
    if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(text).then(() => told(true), () => told(copyOldWay(text, link)));
    else told(copyOldWay(text, link));
  }

  function copyOldWay(text, link) {
    const field = make('textarea', { 'class': 'vh', readonly: true, 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    let isCopied = false;
    try { isCopied = document.execCommand('copy'); } catch (error) { /* then the address bar has to do */ }
    field.remove();
    link.focus({ preventScroll: true });
    return isCopied;
  }
})();
