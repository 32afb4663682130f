// What all records of this language have in common.
export default {
  language: "en",
  tags: ["record"],
  layout: "record.njk",
  permalink: data => data.page.filePathStem + "/index.html",
  eleventyComputed: { section: data => data.page.filePathStem.split("/")[2] }
};
