<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Example signpost</title>
<#list published_posts as item><entry><title>${(item.title!"")?html}</title><id>${config.site_host}/${item.uri}</id></entry></#list>
</feed>
