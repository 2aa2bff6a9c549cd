using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Graphs;
using PatternAnalyzers.Reporting.Summaries;

namespace PatternAnalyzers.Reporting.Pages;

/// <summary>A manifest as one HTML file that needs nothing else; the same manifest gives the same bytes.</summary>
public static class ReportPage
{
    /// <summary>The page in UTF-8.</summary>
    public static byte[] Of(Manifest manifest)
    {
        var (script, style) = (Assets.Script, Assets.Style);
        var graph = RelationGraph.Of(manifest);
        return Encoding.UTF8.GetBytes(Template.Fill(Assets.Page, new Dictionary<string, string>
        {
            ["policy"] = Policy.For(script, style),
            ["title"] = HtmlEncoder.Default.Encode(manifest.Repository),
            ["style"] = style,
            ["script"] = script,
            ["graph"] = graph.Nodes.Count == 0 ? "" : GraphSvg.Of(GraphLayout.Of(graph)),
            ["unrelated"] = (manifest.Patterns.Count - graph.Nodes.Count(static node => node.Pattern is not null)).ToString(CultureInfo.InvariantCulture),
            ["data"] = ScriptData.Of(manifest, SummaryOf.Compute(manifest)),
        }));
    }
}
