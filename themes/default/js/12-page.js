/* What the scripts after this one share: their words, elements, saying things aloud, and state that lives in the address. */
var roadmap = (function () {
  'use strict';
  const page = {};

  /* Every word that a script writes into a page, in the language of the site: strings/script.yml names them. {0} and {1} are filled in. */
  page.words = roadmapWords;

  page.ready = function (run) { document.addEventListener('DOMContentLoaded', run); };

  page.fill = function (text) {
    const values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, (whole, place) => values[place]);
  };

  /* An element with attributes; children are elements or words. An attribute that is true stands alone, one that is false or null is left out. */
  page.make = function (name, attributes) {
    const element = document.createElement(name);
    Object.keys(attributes || {}).forEach(key => {
      const value = attributes[key];
      if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value === true ? '' : value);
    });
    Array.prototype.slice.call(arguments, 2).forEach(child => { if (child) element.append(child); });
    return element;
  };

  page.button = function (words, attributes, click) {
    const button = page.make('button', Object.assign({ type: 'button' }, attributes), words);
    button.addEventListener('click', click);
    return button;
  };

  page.list = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };

  /* A heading as a key of the address: “Next review” is next-review. */
  page.slug = function (text) { return text.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''); };

  page.compare = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true, sensitivity: 'base' }).compare;

  /* Says something to those who cannot see it change, and to everybody when it is to be seen. */
  page.say = function (words, isSeen) {
    if (!said) {
      said = page.make('p', { 'class': 'told', role: 'status' });
      document.body.append(said);
    }
    clearTimeout(silence);
    said.classList.toggle('vh', !isSeen);
    said.textContent = words;
    silence = setTimeout(() => { said.textContent = ''; }, 4000);
  };
  let said = null;
  let silence = 0;

  page.ready(() => page.say(''));

  /* State that a reload, a bookmark and Back find again: "register.sort=-today". The first change since a reader came makes an entry
     of its own in the history, the others replace it: Back leads to the page as it was found, and once more to the page before. */
  page.state = function (prefix) {
    const name = key => prefix + '.' + key;
    return {
      get: key => new URLSearchParams(location.search).get(name(key)) || '',
      all: key => new URLSearchParams(location.search).getAll(name(key)),
      set: values => {
        const query = new URLSearchParams(location.search);
        Object.keys(values).forEach(key => {
          query.delete(name(key));
          [].concat(values[key]).forEach(value => { if (value) query.append(name(key), value); });
        });
        const text = query.toString();
        if (text === location.search.slice(1)) return;
        const isOurs = history.state && history.state.roadmap;
        try {
          history[isOurs ? 'replaceState' : 'pushState']({ roadmap: true }, '', (text ? '?' + text : location.pathname) + location.hash);
        } catch (error) { /* a browser that keeps no state for files on disk: the page works, a reload forgets */ }
      }
    };
  };

  return page;
})();
