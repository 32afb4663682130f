<#macro frame title>
<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Example signpost</title>
<link rel="stylesheet" href="${content.rootpath!}site.css">
</head>
<body>
<header><a class="brand" href="${content.rootpath!}index.html">Example signpost</a>
<nav><ul><#list ["service", "event", "news", "regions", "contact", "organizations", "topics", "situations", "audiences", "term"] as of><li>${of}</li></#list></ul></nav></header>
<main id="content"><#nested></main>
<footer><p>CC BY 4.0</p></footer>
</body>
</html>
</#macro>
<#macro card item><article class="card"><h3><a href="${content.rootpath!}${item.uri}">${(item.title!"")?html}</a></h3><p>${(item.summary!"")?html}</p></article></#macro>
