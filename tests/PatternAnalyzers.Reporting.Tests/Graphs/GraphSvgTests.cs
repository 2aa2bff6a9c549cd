using System.Xml.Linq;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Graphs;

namespace PatternAnalyzers.Reporting.Tests.Graphs;

public sealed class GraphSvgTests
{
    [Fact]
    public void SmallGraph_IsDrawnLikeThis() =>
        Svg(Samples.Related([Samples.Pattern("Order Handler", PatternType.Handler)], Samples.Relation("Order Handler", "T:Shop.Place", "handles"))).ShouldBe("""
            <svg id="graph-svg" viewBox="0 0 540 127" data-width="540" data-height="127" role="group" aria-label="Relationship graph">
            <rect class="band" x="8" y="12" width="236" height="103" rx="10"/><text class="lane" x="24" y="40">Handlers and hooks</text>
            <rect class="band" x="296" y="12" width="236" height="103" rx="10"/><text class="lane" x="312" y="40">Messages</text>
            <g class="edges">
            <path data-s="1" data-t="0" data-kind="handles" d="M228 80C272 80 268 80 312 80"/>
            </g>
            <g class="nodes">
            <g data-n="0" role="img" tabindex="-1" aria-label="Place, message" data-type="MESSAGE" transform="translate(312 64)"><title>Place (MESSAGE)</title><rect class="box" width="204" height="32" rx="5"/><rect class="mark" width="4" height="22" x="5" y="5" rx="2"/><text x="16" y="20">Place</text></g>
            <g data-n="1" data-p="0" role="button" tabindex="-1" aria-label="Order Handler, HANDLER" data-type="HANDLER" transform="translate(24 64)"><title>Order Handler (HANDLER)</title><rect class="box" width="204" height="32" rx="5"/><rect class="mark" width="4" height="22" x="5" y="5" rx="2"/><text x="16" y="20">Order Handler</text></g>
            </g>
            </svg>
            """);

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onload='alert(1)")]
    [InlineData("a & b \u0001 \u2028")]
    public void HostileName_StaysText(string name)
    {
        var svg = Svg(
            Samples.Related([Samples.Pattern(name), Samples.Pattern("B")], Samples.Relation(name, "B"), Samples.Relation(name, "T:Shop." + name, name)));

        var elements = XDocument.Parse(svg.Replace("&#x1;", "", StringComparison.Ordinal)).Descendants().ToList();
        elements
            .Select(element => element.Name.LocalName)
            .Except(["g", "path", "rect", "svg", "text", "title", "tspan"], StringComparer.Ordinal)
            .ShouldBeEmpty();
        elements.SelectMany(element => element.Attributes()).ShouldAllBe(attribute => !attribute.Name.LocalName.StartsWith("on"));
    }

    private static string Svg(Manifest manifest) => GraphSvg.Of(GraphLayout.Of(RelationGraph.Of(manifest)));
}
