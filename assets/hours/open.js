/*
 * "Open now": fills every [data-hours] with what its opening hours say at this moment in Prague.
 * The hours are written as in open data: parts between semicolons, each one of
 *   2026-01-01/2026-12-31          when all this holds; ".." where it has no beginning or end
 *   Mo,We 08:00-12:00              days of the week with a span of time
 *   PH off, PH open                public holidays
 *   2026-12-24/2026-12-26 off      days that are otherwise: off, or spans divided by commas
 */
(function () {
  'use strict';

  const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const HOLIDAYS = ['01-01', '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17', '12-24', '12-25', '12-26'];
  const MIDNIGHT = 24 * 60;
  const HORIZON = 60;
  const prague = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Prague', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'
  });

  function spans(text) {
    return text.split(',').map(span => span.split('-').map(time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))));
  }

  function read(text) {
    const hours = { valid: null, week: [], holidays: '', special: [] };
    for (const part of text.split('; ')) {
      const [what, times] = part.split(' ');
      const [first, last] = what.split('/');
      if (what === 'PH') hours.holidays = times;
      else if (last === undefined) hours.week.push({ days: what.split(',').map(day => DAYS.indexOf(day)), spans: spans(times) });
      else if (times === undefined) hours.valid = { first, last };
      else hours.special.push({ first, last, spans: times === 'off' ? [] : spans(times) });
    }
    return hours;
  }

  function iso(day) {
    return day.toISOString().slice(0, 10);
  }

  function plus(day, days) {
    return new Date(day.getTime() + days * 86400000);
  }

  /* Easter Sunday by the anonymous Gregorian algorithm, as a date of UTC. */
  function easter(year) {
    const a = year % 19, b = Math.floor(year / 100), c = year % 100;
    const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
    const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
    return new Date(Date.UTC(year, Math.floor(n / 31) - 1, n % 31 + 1));
  }

  function isHoliday(day) {
    const sunday = easter(day.getUTCFullYear());
    return HOLIDAYS.includes(iso(day).slice(5)) || [iso(plus(sunday, -2)), iso(plus(sunday, 1))].includes(iso(day));
  }

  /* What a day of the calendar (a date of UTC) has: its spans in minutes, in order, and why it has none. */
  function on(hours, day) {
    const date = iso(day);
    const special = hours.special.find(one => one.first <= date && date <= one.last);
    if (special) return { spans: special.spans, why: 'special' };
    if (hours.valid && (hours.valid.first !== '..' && date < hours.valid.first || hours.valid.last !== '..' && date > hours.valid.last)) {
      return { spans: [], why: '' };
    }
    if (hours.holidays === 'off' && isHoliday(day)) return { spans: [], why: 'holiday' };
    const weekday = (day.getUTCDay() + 6) % 7;
    const all = hours.week.filter(row => row.days.includes(weekday)).flatMap(row => row.spans);
    return { spans: all.map(([from, to]) => [from, to || MIDNIGHT]).sort((one, other) => one[0] - other[0]), why: '' };
  }

  /*
   * What hours say at an instant: {today, open, always, until, next, why, check}; until and next are {days, minutes} from the
   * beginning of today in Prague, or null; check is whether today is a public holiday of which nothing is said.
   */
  function state(text, instant) {
    const hours = read(text);
    const now = {};
    prague.formatToParts(instant).forEach(part => { now[part.type] = Number(part.value); });
    const today = new Date(Date.UTC(now.year, now.month - 1, now.day));
    const minutes = now.hour * 60 + now.minute;
    const whole = on(hours, today);
    const told = { today: today, open: false, always: false, until: null, next: null, why: whole.spans.length ? '' : whole.why,
      check: hours.holidays === '' && whole.why === '' && isHoliday(today) };
    for (let days = 0; days <= HORIZON; days++) {
      for (const [from, to] of on(hours, plus(today, days)).spans) {
        const at = days * MIDNIGHT;
        const end = { days: days, minutes: to };
        if (told.open && at + from <= told.until.days * MIDNIGHT + told.until.minutes) told.until = end;
        else if (told.open) return told;
        else if (days === 0 && from <= minutes && minutes < to) { told.open = true; told.until = end; }
        else if (days > 0 || minutes < from) { told.next = { days: days, minutes: from }; return told; }
      }
      if (told.open && told.until.days * MIDNIGHT + told.until.minutes < (days + 1) * MIDNIGHT) return told;
    }
    told.always = told.open;
    return told;
  }

  function clock(minutes) {
    return Math.floor(minutes / 60) + ':' + String(minutes % 60).padStart(2, '0');
  }

  function when(words, today, moment) {
    const date = plus(today, moment.days);
    const text = moment.days === 0 ? words.today : moment.days === 1 ? words.tomorrow : moment.days < 7 ? words.weekday : words.date;
    return text.replace('[time]', clock(moment.minutes))
      .replace('[day]', words.days.split(',')[(date.getUTCDay() + 6) % 7])
      .replace('[date]', new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(date));
  }

  function sentence(words, told) {
    if (told.always) return words.always;
    if (told.open && told.until.days === 0) return words.until.replace('[time]', clock(told.until.minutes));
    if (told.open) return words.untilLater.replace('[when]', when(words, told.today, told.until));
    const closed = told.why === 'holiday' ? words.holiday : told.why === 'special' ? words.special : words.closed;
    return told.next ? closed + ', ' + words.opens.replace('[when]', when(words, told.today, told.next)) : closed;
  }

  function tell() {
    const instant = new Date();
    for (const place of document.querySelectorAll('[data-hours]')) {
      const told = state(place.dataset.hours, instant);
      const badge = document.createElement('span');
      badge.className = 'badge ' + (told.open ? 'fresh' : '');
      badge.textContent = sentence(place.dataset, told);
      place.replaceChildren(badge, told.check ? ' ' + place.dataset.check : '');
    }
  }

  window.rozcestnikHours = { state: state };
  tell();
  setInterval(tell, 60000);
})();
