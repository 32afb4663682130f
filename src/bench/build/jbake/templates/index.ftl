<#import "base.ftl" as base>
<@base.frame "Home">
<#list published_posts[0..*12] as item><@base.card item/></#list>
</@base.frame>
