// What all records of this language have in common.
export default {
  language: "cs",
  tags: ["record"],
  layout: "record.njk",
  permalink: data => data.page.filePathStem + "/index.html",
  eleventyComputed: { section: data => data.page.filePathStem.split("/")[2] }
};
