using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>A task as a word and a sign, because a disabled check box says nothing to a screen reader.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) =>
        renderer.Write(task.Checked ? "<span class=\"task done\"><span class=\"vh\">Done:</span></span>" : "<span class=\"task\"><span class=\"vh\">To do:</span></span>");
}
