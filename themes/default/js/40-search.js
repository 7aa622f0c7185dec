/* Search without a server. The generator writes an index as small scripts (Engine/Search says which), and this one reads
   the few that a query needs. Nothing is read, and nothing is done but listening, before the first key.

   The results are a plain list of links below the box, and no listbox: an option is read as one run of text and cannot hold
   a link, a mark or an address to copy, while every screen reader knows how to walk a list of links. The count is said by a
   polite status, the arrow keys move the real focus, and what is focused is what Enter opens. */
(function () {
  'use strict';

  const firstHits = 8;
  const moreHits = 16;
  const hitsOfPart = 4;
  const mostWords = 12;
  const mostSpellings = 3;
  const shownChoices = 6;
  const pause = 60;
  const politePause = 700;
  const quoteLength = 180;
  const groups = ['type', 'status', 'owner', 'year'];

  /* What a word is worth by where it stands: the figures of SearchRank.cs. */
  const title = 50;
  const longestTitle = 20;
  const otherId = 80;
  const wholeId = 90;
  const partOfId = 45;

  /* Reading the index */

  let root = '';
  let index = null;
  let attempts = 0;
  const files = {};
  const arrived = {};

  roadmap.searchPart = function (name, version, data) { arrived[name] = { version: version, data: data }; };

  function read(name) {
    if (!files[name]) {
      files[name] = new Promise(function (resolve, reject) {
        const script = document.createElement('script');
        script.src = root + 'search/' + name + '.js' + (index ? '?v=' + index.version : attempts ? '?again=' + attempts : '');
        script.onload = function () {
          const file = arrived[name];
          delete arrived[name];
          script.remove();
          if (file && (!index || file.version === index.version)) resolve(index ? file.data : file);
          else reject(new Error(name));
        };
        script.onerror = function () {
          script.remove();
          reject(new Error(name));
        };
        document.head.appendChild(script);
      });
    }
    return files[name];
  }

  /* A file that is missing, or of another build of the site: read everything anew the next time. */
  function forget() {
    attempts++;
    index = null;
    Object.keys(files).forEach(function (name) { delete files[name]; });
  }

  async function open() {
    if (!index) {
      const file = await read('index');
      if (!index) {
        const data = file.data;
        data.version = file.version;
        data.digits = {};
        Array.prototype.forEach.call(data.alphabet, function (sign, digit) { data.digits[sign] = digit; });
        data.half = data.alphabet.length / 2;
        data.firsts = data.terms.split(' ');
        data.common = data.common.split(' ');
        data.marked = new RegExp('[' + data.marks + ']+', 'g');
        data.run = new RegExp('[' + data.single + ']|[^' + data.gaps + data.single + ']+(?:[' + data.joints + '][^' + data.gaps + data.single + ']+)*', 'g');
        index = data;
        index.pageStarts = [0];
        numbers(data.pages).forEach(function (count) { index.pageStarts.push(index.pageStarts[index.pageStarts.length - 1] + count); });
        index.lengths = numbers(data.near);
      }
    }
    return index;
  }

  function numbers(packed) {
    const all = [];
    let number = 0;
    for (let i = 0; i < packed.length; i++) {
      const digit = index.digits[packed[i]];
      if (digit < index.half) {
        all.push(number * index.half + digit);
        number = 0;
      } else {
        number = number * index.half + digit - index.half;
      }
    }
    return all;
  }

  function eachPosting(packed, use) {
    packed.split(',').forEach(function (group) {
      const steps = numbers(group);
      let page = -1;
      for (let i = 1; i < steps.length; i++) {
        page += steps[i] + 1;
        use(page, steps[0]);
      }
    });
  }

  /* Words one after another, each without what it shares with the one before. */
  function unfold(text) {
    let last = '';
    return text.split('|').map(function (entry) {
      const space = entry.indexOf(' ');
      last = last.slice(0, index.digits[entry[0]]) + entry.slice(1, space < 0 ? entry.length : space);
      return { term: last, packed: space < 0 ? '' : entry.slice(space + 1) };
    });
  }

  async function entries(name) {
    const file = await read(name);
    if (typeof file === 'string') files[name] = Promise.resolve(unfold(file));
    return files[name];
  }

  /* Words, folded as Words.cs folds them */

  function fold(text) {
    return text.normalize('NFKD').replace(index.marked, '').toLowerCase().replace(/ς/g, 'σ');
  }

  function stem(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    if (word.length > 4 && /ies$/.test(word)) return word.slice(0, -3) + 'y';
    if (/(?:sses|[sc]hes|[xz]es)$/.test(word)) return word.slice(0, -2);
    return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
  }

  function cut(term) {
    if (term.length <= 32) return term;
    return term.slice(0, /[\ud800-\udbff]/.test(term[31]) ? 31 : 32);
  }

  function number(part) { return part.replace(/(^|[^0-9])0+(?=[0-9])/g, '$1'); }

  /* The parts of each word in the order typed. */
  function runsOf(text) {
    return (fold(text).match(index.run) || []).map(function (run) {
      return run.replace(/['’ʼ](?:s(?=$|[-‐‑]))?/g, '').split(/[-‐‑]/).map(number).filter(Boolean);
    });
  }

  function termsOf(text) {
    const terms = [];
    runsOf(text).forEach(function (parts) {
      parts.forEach(function (part) { terms.push(stem(cut(part))); });
      if (parts.length > 1) terms.push(stem(cut(parts.join(''))));
    });
    return terms;
  }

  /* What a word may mean */

  function fileOf(term) {
    let low = 0;
    let high = index.firsts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (index.firsts[middle] <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async function exactly(term) {
    const file = await entries('terms-' + fileOf(term));
    return file.filter(function (entry) { return entry.term === term; });
  }

  /* Every term that begins with some letters; null when they are in too many files. */
  async function beginning(letters) {
    const first = fileOf(letters);
    const last = fileOf(letters + '\uffff');
    if (last - first >= index.mostFiles) {
      const starts = await read('starts');
      if (Object.prototype.hasOwnProperty.call(starts, letters)) return null;
    }
    const names = [];
    for (let i = first; i <= last; i++) names.push('terms-' + i);
    const all = await Promise.all(names.map(entries));
    return [].concat.apply([], all).filter(function (entry) { return entry.term.indexOf(letters) === 0; });
  }

  /* Letters to put in, take out, change or swap to make one word another; anything above the limit is one more than it. */
  function distance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit) return limit + 1;
    let before = [];
    let above = [];
    for (let j = 0; j <= right.length; j++) above.push(j);
    for (let i = 1; i <= left.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= right.length; j++) {
        let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > limit) return limit + 1;
      before = above;
      above = row;
    }
    return above[right.length];
  }

  /* The nearest words to one that stands nowhere, those on most pages first. */
  async function spellings(word) {
    let limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (!limit || /[0-9]/.test(word)) return [];
    const singular = word.length > 4 && /s$/.test(word) ? word.slice(0, -1) : word;
    const lengths = index.lengths.filter(function (length) { return length >= singular.length - limit && length <= word.length + limit; });
    const lists = await Promise.all(lengths.map(function (length) { return entries('near-' + length); }));
    let nearest = [];
    lists.forEach(function (list) {
      list.forEach(function (entry) {
        const far = Math.min(distance(word, entry.term, limit), distance(singular, entry.term, limit));
        if (far > limit) return;
        if (far < limit) nearest = [];
        limit = far;
        nearest.push(entry.term);
      });
    });
    const sameStart = nearest.filter(function (term) { return term[0] === word[0]; });
    const found = await Promise.all((sameStart.length ? sameStart : nearest).slice(0, mostSpellings).map(exactly));
    return [].concat.apply([], found).sort(function (a, b) { return b.packed.length - a.packed.length; });
  }

  /* { terms: [{ term, packed, quality }], meant, loose }: loose when the word is too short to say which pages have it. */
  async function meaning(word, isLast) {
    const exact = await exactly(word.term);
    let found = exact.map(function (entry) { return { term: entry.term, packed: entry.packed, quality: 1 }; });
    if (isLast || !found.length) {
      const begun = await beginning(word.typed);
      if (!begun) {
        const starts = await read('starts');
        return { terms: found.concat({ term: '', packed: starts[word.typed], quality: .7 }), loose: !found.length };
      }
      found = found.concat(begun
        .filter(function (entry) { return entry.term !== word.term; })
        .map(function (entry) { return { term: entry.term, packed: entry.packed, quality: entry.term === word.typed ? 1 : .5 + .4 * word.typed.length / entry.term.length }; }));
    }
    if (found.length) return { terms: found };
    const near = await spellings(word.term);
    return {
      terms: near.map(function (entry) { return { term: entry.term, packed: entry.packed, quality: .6 }; }),
      meant: near.map(function (entry) { return entry.term; }).join(', '),
    };
  }

  /* Answering a query */

  function isTitle(rank) { return rank > title && rank <= title + longestTitle; }

  function worth(rank) {
    return rank > title + longestTitle ? partOfId : isTitle(rank) ? title + 10 : rank;
  }

  async function find(text) {
    await open();
    const parts = [].concat.apply([], runsOf(text)).slice(0, mostWords);
    if (!parts.length) return null;
    const typed = parts.map(function (part) { return { typed: cut(part), term: stem(cut(part)) }; });
    let words = typed.filter(function (word) { return index.common.indexOf(word.term) < 0; });
    if (!words.length) words = typed;
    let answer = await match(words, parts.join(''));
    if (!answer.pages.length && words.length > 1) {
      for (let i = 0; i + 1 < words.length && !answer.pages.length; i++) {
        const joined = words[i].typed + words[i + 1].typed;
        if ((await exactly(stem(joined))).length) {
          answer = await match(words.slice(0, i).concat({ typed: joined, term: stem(joined) }, words.slice(i + 2)), '');
        }
      }
    }
    return answer;
  }

  /* The pages that have every word, best first. */
  async function match(words, id) {
    const meanings = await Promise.all(words.map(function (word, i) { return meaning(word, i === words.length - 1); }));
    const sure = meanings.filter(function (one) { return !one.loose; }).length;
    const scores = new Float64Array(index.count);
    const matched = new Uint8Array(index.count);
    const inTitle = new Uint8Array(index.count);
    const qualityInTitle = new Float64Array(index.count);
    const exactInTitle = new Uint8Array(index.count);
    const titleLength = new Uint8Array(index.count).fill(255);
    meanings.forEach(function (one) {
      const best = new Float64Array(index.count);
      const titled = new Float64Array(index.count);
      let pages = 0;
      one.terms.forEach(function (term) {
        eachPosting(term.packed, function (page, rank) {
          const value = worth(rank) * term.quality;
          if (!best[page]) pages++;
          if (value > best[page]) best[page] = value;
          if (isTitle(rank)) {
            titled[page] = Math.max(titled[page], term.quality);
            titleLength[page] = Math.min(titleLength[page], rank - title);
          }
        });
      });
      /* A word on few pages says more than one on most. */
      const rarity = 1 + Math.log(index.count / (pages || 1)) / Math.log(index.count + 1);
      for (let page = 0; page < index.count; page++) {
        if (!best[page]) continue;
        scores[page] += best[page] * rarity;
        if (!one.loose) matched[page]++;
        if (titled[page]) inTitle[page]++;
        if (titled[page] === 1) exactInTitle[page]++;
        qualityInTitle[page] += titled[page];
      }
    });
    const boost = await idScores(id);
    const pages = [];
    for (let page = 0; page < index.count; page++) {
      const byId = boost[page] || 0;
      if (!byId && (matched[page] < sure || !scores[page])) continue;
      if (inTitle[page] === words.length) {
        scores[page] += 40 + 60 * Math.min(1, qualityInTitle[page] / titleLength[page]);
        if (exactInTitle[page] >= titleLength[page]) scores[page] += 60;
      }
      scores[page] += byId;
      pages.push(page);
    }
    pages.sort(function (a, b) { return scores[b] - scores[a] || a - b; });
    return {
      pages: pages,
      isPartial: sure < meanings.length && sure === 0,
      meant: meanings.filter(function (one) { return one.meant; }).map(function (one) { return one.meant; }),
      terms: new Set([].concat.apply([], meanings.map(function (one) { return one.terms.map(function (term) { return term.term; }); }))),
      last: words[words.length - 1].typed,
    };
  }

  /* Pages whose id is what was typed, whatever stands between its parts, and pages whose id begins so. */
  async function idScores(id) {
    const scores = {};
    if (!id || id.length > 32) return scores;
    const found = /[0-9]/.test(id) && await beginning(id) || await exactly(id);
    found.forEach(function (entry) {
      const isWhole = entry.term === id;
      eachPosting(entry.packed, function (page, rank) {
        const score = rank === wholeId ? (isWhole ? 2000 : 600) : rank === otherId ? (isWhole ? 1000 : 300) : 0;
        if (score) scores[page] = Math.max(scores[page] || 0, score);
      });
    });
    return scores;
  }

  async function pageOf(number) {
    let file = 0;
    while (index.pageStarts[file + 1] <= number) file++;
    const pages = await read('pages-' + file);
    const page = pages[number - index.pageStarts[file]];
    return { url: page[0], title: page[1], id: page[2], text: page[3], number: number };
  }

  async function facets() {
    const file = await read('facets');
    if (!index.facets) {
      index.facets = {};
      groups.forEach(function (group) {
        const words = file[group].slice(1).map(function (word) { return group === 'year' ? word.split(' ').filter(Boolean) : word ? [word] : []; });
        const column = index.facets[group] = [];
        numbers(file[group][0]).forEach(function (number, place) {
          /* Types come in runs, of which the lengths are written; of the others each page's word. */
          if (group !== 'type') column.push(words[number]);
          else for (let i = 0; i < number; i++) column.push(words[place]);
        });
      });
    }
    return index.facets;
  }

  /* The box and the panel */

  roadmap.ready(function () {
    const search = document.querySelector('.search');
    if (!search) return;
    const box = search.querySelector('.search-box');
    const input = box.querySelector('input');
    const chosen = {};
    const unfolded = {};
    let panel = null;
    let turn = 0;
    let timer = 0;
    let politeTimer = 0;
    let answer = null;
    let shown = firstHits;
    let isSettled = true;
    let opensFirst = false;
    let cameFrom = null;
    groups.forEach(function (group) { chosen[group] = new Set(); });
    root = search.dataset.root;
    search.querySelector('.search-index').hidden = true;
    box.hidden = false;

    const make = roadmap.make;

    function words(name) {
      return roadmap.fill.apply(null, [search.dataset[name]].concat(Array.prototype.slice.call(arguments, 1)));
    }

    function build() {
      panel = make('div', { 'class': 'search-panel' });
      panel.count = make('p', { 'class': 'search-count' });
      panel.choices = make('div', { 'class': 'search-choices' });
      panel.narrow = make('details', { 'class': 'search-narrow', open: matchMedia('(min-width: 66.01rem)').matches }, make('summary', {}, search.dataset.narrow), panel.choices);
      panel.list = make('ol', { 'class': 'search-hits' });
      panel.next = roadmap.button('', { 'class': 'search-next' }, function () {
        const from = shown;
        showAgain(shown + moreHits).then(function () {
          const link = links()[from];
          if (link) link.focus();
        });
      });
      panel.append(panel.count, panel.narrow, panel.list, panel.next);
      panel.choices.addEventListener('change', function (event) {
        const set = chosen[event.target.dataset.group];
        if (event.target.checked) set.add(event.target.value);
        else set.delete(event.target.value);
        showAgain(firstHits);
      });
      box.append(roadmap.button('', { 'class': 'search-clear', 'aria-label': search.dataset.clear }, function () {
        input.value = '';
        changed();
        input.focus();
      }));
      search.append(panel);
    }

    function links() { return panel ? Array.prototype.slice.call(panel.list.querySelectorAll('a')) : []; }

    function changed() {
      isSettled = false;
      clearTimeout(timer);
      if (!input.value.trim()) {
        close();
        return;
      }
      open().catch(function () { /* run says so */ });
      timer = setTimeout(run, pause);
    }

    async function run() {
      const mine = ++turn;
      try {
        const found = await find(input.value);
        if (mine !== turn) return;
        answer = found;
        shown = firstHits;
        if (found) await show(mine);
        else close();
      } catch (error) {
        if (mine === turn) fail();
      }
    }

    function fail() {
      forget();
      answer = null;
      isSettled = true;
      say([], 'broken');
    }

    /* The same answer, otherwise filtered or longer. */
    function showAgain(hits) {
      shown = hits;
      return show(turn).catch(fail);
    }

    function isChosen(group, values) {
      return !chosen[group].size || values.some(function (value) { return chosen[group].has(value); });
    }

    async function show(mine) {
      const all = answer.isPartial ? null : await facets();
      const pages = all ? answer.pages.filter(function (page) { return groups.every(function (group) { return isChosen(group, all[group][page]); }); }) : answer.pages;
      const hits = await Promise.all(pages.slice(0, answer.isPartial ? hitsOfPart : shown).map(pageOf));
      const about = await facets();
      if (mine !== turn) return;
      say(pages, pages.length ? '' : 'none');

      // Who is faster than the index stands among the results already: in the new list they stand in the same place.
      const place = Array.prototype.indexOf.call(panel.list.querySelectorAll('a'), document.activeElement);
      panel.list.textContent = '';
      hits.forEach(function (hit) { panel.list.appendChild(item(hit, about)); });
      if (place >= 0) {
        const links = panel.list.querySelectorAll('a');
        (links[Math.min(place, links.length - 1)] || input).focus();
      }

      panel.next.hidden = answer.isPartial || pages.length <= shown;
      panel.next.textContent = words('next', Math.min(moreHits, pages.length - shown));
      showChoices(all);
      isSettled = true;
      if (opensFirst && hits.length) links()[0].click();
      opensFirst = false;
    }

    /* The count at once for the eye, and once the reader pauses for the ear. */
    function say(pages, fault) {
      if (!panel) build();
      panel.hidden = false;
      const count = pages.length;
      let text = answer && answer.isPartial ? search.dataset.most : count === 1 ? search.dataset.one : words('many', count);
      if (answer && answer.meant.length && count) text = words('meant', text, answer.meant.join(', '));
      panel.count.textContent = fault ? search.dataset[fault] + ' ' : text;
      if (fault) {
        panel.count.append(make('a', { href: root + 'a-z.html' }, search.dataset.index), '.');
        panel.list.textContent = '';
        panel.next.hidden = true;
        panel.narrow.hidden = true;
      }
      clearTimeout(politeTimer);
      politeTimer = setTimeout(function () { roadmap.say(panel.count.textContent); }, politePause);
    }

    function item(hit, about) {
      const facts = [].concat(about.type[hit.number], hit.id || [], about.status[hit.number], about.owner[hit.number]);
      return make('li', {},
        mark(make('a', { href: root + hit.url, dir: 'auto' }), hit.title),
        make('p', { 'class': 'search-facts' }, facts.join(' · ')),
        hit.text ? mark(make('p', { 'class': 'search-quote', dir: 'auto' }), quote(hit.text)) : null);
    }

    function isMeant(word) {
      return termsOf(word).some(function (term) { return answer.terms.has(term) || answer.last.length > 1 && term.indexOf(answer.last) === 0; });
    }

    function eachWord(text, use) {
      const run = new RegExp(index.run.source, 'g');
      for (let found = run.exec(text); found; found = run.exec(text)) use(found[0], found.index);
    }

    function mark(element, text) {
      let at = 0;
      eachWord(text, function (word, place) {
        if (!isMeant(word)) return;
        element.append(text.slice(at, place), make('mark', {}, word));
        at = place + word.length;
      });
      element.append(text.slice(at));
      return element;
    }

    /* The part of a text that has the most of what was asked for. */
    function quote(text) {
      const places = [];
      eachWord(text, function (word, place) { if (isMeant(word)) places.push({ place: place, word: word.toLowerCase() }); });
      let start = 0;
      let most = 0;
      places.forEach(function (first) {
        const near = new Set(places.filter(function (other) { return other.place >= first.place && other.place < first.place + quoteLength - 40; }).map(function (other) { return other.word; }));
        if (near.size > most) {
          most = near.size;
          start = first.place;
        }
      });
      if (start < quoteLength - 40) start = 0;
      if (start) {
        const sentence = text.lastIndexOf('. ', start);
        start = sentence >= 0 && start - sentence < 80 ? sentence + 2 : text.lastIndexOf(' ', start - 30) + 1;
      }
      let end = start + quoteLength;
      if (end >= text.length) end = text.length;
      else if (text.lastIndexOf(' ', end) > start) end = text.lastIndexOf(' ', end);
      return (start ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
    }

    /* Of each group, what the results are with all other groups' choices applied: a choice shows what it would give. */
    function showChoices(all) {
      const focused = document.activeElement && panel.choices.contains(document.activeElement) ? document.activeElement.id : '';
      panel.choices.textContent = '';
      let isUsed = false;
      groups.forEach(function (group) {
        if (!all) return;
        const counts = new Map();
        chosen[group].forEach(function (value) { counts.set(value, 0); });
        answer.pages.forEach(function (page) {
          if (groups.every(function (other) { return other === group || isChosen(other, all[other][page]); })) {
            all[group][page].forEach(function (value) { counts.set(value, (counts.get(value) || 0) + 1); });
          }
        });
        if (counts.size < 2 && !chosen[group].size) return;
        isUsed = true;
        const values = Array.from(counts.keys()).sort(function (a, b) {
          return group === 'year' ? (a < b ? -1 : 1) : counts.get(b) - counts.get(a) || (a < b ? -1 : 1);
        });
        const set = make('fieldset', {}, make('legend', {}, search.dataset[group]));
        let kept = 0;
        values.forEach(function (value, place) {
          if (place >= shownChoices && !unfolded[group] && !chosen[group].has(value)) return;
          const check = make('input', { type: 'checkbox', value: value, 'data-group': group, id: 'search-' + group + '-' + value });
          check.checked = chosen[group].has(value);
          set.append(make('label', {}, check, make('span', { dir: 'auto' }, value), make('span', { 'class': 'search-number' }, String(counts.get(value)))));
          kept++;
        });
        if (kept < values.length) {
          set.append(roadmap.button(words('others', values.length - kept), { id: 'search-' + group + '-others' }, function () {
            const first = set.querySelectorAll('input')[kept - 1].id;
            unfolded[group] = true;
            showChoices(all);
            const next = document.getElementById(first).closest('label').nextElementSibling;
            (next ? next.querySelector('input') : input).focus();
          }));
        }
        panel.choices.append(set);
      });
      if (groups.some(function (group) { return chosen[group].size; })) {
        panel.choices.append(roadmap.button(search.dataset.all, { 'class': 'search-all' }, function () {
          groups.forEach(function (group) { chosen[group].clear(); });
          input.focus();
          showAgain(firstHits);
        }));
      }
      panel.narrow.hidden = !isUsed;
      if (focused) (document.getElementById(focused) || input).focus();
    }

    /* Also whatever was still on its way. */
    function close() {
      turn++;
      opensFirst = false;
      clearTimeout(timer);
      clearTimeout(politeTimer);
      if (!panel) return;
      panel.hidden = true;
    }

    function isOpen() { return panel && !panel.hidden; }

    input.addEventListener('input', changed);
    input.addEventListener('focus', function () {
      if (input.value.trim() && !isOpen()) {
        input.select();
        changed();
      }
    });
    search.addEventListener('focusin', function (event) {
      /* Results that change take the focus with them, out of nowhere: that is not where the reader came from. */
      if (!isOpen() && !search.contains(event.relatedTarget)) cameFrom = { element: event.relatedTarget, top: window.pageYOffset };
    });
    search.addEventListener('focusout', function (event) {
      if (event.relatedTarget && !search.contains(event.relatedTarget)) close();
    });
    document.addEventListener('pointerdown', function (event) {
      if (isOpen() && !search.contains(event.target)) close();
    });

    search.addEventListener('keydown', function (event) {
      if (event.isComposing) return;
      const all = isOpen() ? links() : [];
      const place = all.indexOf(document.activeElement);
      const isInBox = document.activeElement === input;
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
        if (cameFrom && cameFrom.element) cameFrom.element.focus({ preventScroll: true });
        else document.activeElement.blur();
        if (cameFrom) window.scrollTo(window.pageXOffset, cameFrom.top);
      } else if (event.key === 'Enter' && isInBox) {
        event.preventDefault();
        if (!input.value.trim()) return;
        if (isSettled && all.length) all[0].click();
        else opensFirst = !isSettled;
      } else if (event.key === 'ArrowDown' && (isInBox || place >= 0) && all.length) {
        event.preventDefault();
        (all[place + 1] || all[place]).focus();
      } else if (event.key === 'ArrowUp' && place >= 0) {
        event.preventDefault();
        (all[place - 1] || input).focus();
      }
    });

    document.addEventListener('keydown', function (event) {
      const target = event.target;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName)) return;
      event.preventDefault();
      const top = window.pageYOffset;
      input.focus();
      if (cameFrom) cameFrom.top = top;
    });
  });
})();
