<#import "base.ftl" as base>
<@base.frame (content.title!"")?html>
<h1>${(content.title!"")?html}</h1>
<p class="lead">${(content.summary!"")?html}</p>
${content.body}
<dl><#list ["kind", "form", "availability", "cost", "waiting-time", "capacity", "languages", "accessibility", "email", "phones", "places", "hours", "start", "end", "verified", "organizations", "topics", "regions"] as fact><#if content[fact]??><dt>${fact}</dt><dd>${content[fact]?html}</dd></#if></#list></dl>
</@base.frame>
