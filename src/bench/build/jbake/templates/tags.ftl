<#import "base.ftl" as base>
<@base.frame tag>
<h1>${tag}</h1>
<#list tag_posts as item><@base.card item/></#list>
</@base.frame>
