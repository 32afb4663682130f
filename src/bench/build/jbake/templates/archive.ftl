<#import "base.ftl" as base>
<@base.frame "All">
<#list published_posts as item><@base.card item/></#list>
</@base.frame>
