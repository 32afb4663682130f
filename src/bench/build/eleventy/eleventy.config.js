// The portal for Eleventy: what records share is gathered once, before any page is made.
const LANGUAGES = ["cs", "en"];
const GROUPS = ["organizations", "regions", "topics", "situations", "audiences"];
const PAGE = 50;

const language = item => item.data.language;
const section = item => item.data.section;
const name = item => item.fileSlug;

function pages(items, more) {
  const found = [];
  for (let start = 0; start === 0 || start < items.length; start += PAGE) {
    found.push({ ...more, number: start / PAGE + 1, total: Math.ceil(items.length / PAGE) || 1, items: items.slice(start, start + PAGE) });
  }
  return found;
}

export default function (config) {
  const records = api => api.getFilteredByTag("record");
  const lists = api => {
    const all = [];
    for (const code of LANGUAGES) {
      const ours = records(api).filter(item => language(item) === code);
      for (const of of new Set(ours.map(section))) {
        all.push(...pages(ours.filter(item => section(item) === of), { language: code, path: of, title: of }));
      }
      const services = ours.filter(item => section(item) === "service");
      for (const topic of new Set(services.flatMap(item => item.data.topics))) {
        const inTopic = services.filter(item => item.data.topics.includes(topic));
        for (const region of new Set(inTopic.flatMap(item => item.data.regions))) {
          all.push(...pages(inTopic.filter(item => item.data.regions.includes(region)),
            { language: code, path: `service-in/${topic}-${region}`, title: `${topic} ${region}` }));
        }
      }
    }
    return all;
  };
  config.addCollection("lists", lists);
  config.addCollection("gathered", api => {
    const byGroup = {};
    for (const item of records(api)) {
      for (const group of GROUPS) {
        for (const one of item.data[group] ?? []) {
          (byGroup[`${language(item)}/${group}/${one}`] ??= []).push(item);
        }
      }
    }
    return byGroup;
  });
  config.addCollection("titles", api => Object.fromEntries(records(api).map(item => [item.url, item.data.title])));
  config.addCollection("feeds", api => lists(api).filter(list => list.number === 1 && !list.path.includes("/"))
    .concat(records(api).filter(item => section(item) === "regions").map(item => ({
      language: language(item), path: `regions/${name(item)}`, title: item.data.title, items: []
    }))));
  config.addFilter("ours", (list, code) => list.filter(item => language(item) === code));
  return { dir: { input: "content", includes: "../_includes" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
