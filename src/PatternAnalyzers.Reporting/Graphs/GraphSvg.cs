using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>A placed graph as SVG; what is drawn how stands in the style sheet.</summary>
internal static class GraphSvg
{
    private static readonly (Lane Lane, string Title)[] Titles =
    [
        (Lane.Nodes, "Nodes and agents"),
        (Lane.Handlers, "Handlers and hooks"),
        (Lane.Messages, "Messages"),
        (Lane.Services, "Services and algorithms"),
    ];

    public static string Of(GraphLayout layout)
    {
        var svg = new StringBuilder();
        Append(
            svg,
            $"<svg id=\"graph-svg\" viewBox=\"0 0 {layout.Width} {layout.Height}\" data-width=\"{layout.Width}\" data-height=\"{layout.Height}\" role=\"group\" aria-label=\"Relationship graph\">\n");
        AppendBands(svg, layout);
        AppendEdges(svg, layout);
        AppendNodes(svg, layout);
        return svg.Append("</svg>").ToString();
    }

    private static void AppendBands(StringBuilder svg, GraphLayout layout)
    {
        foreach (var band in layout.Bands)
        {
            Append(svg, $"<rect class=\"band\" x=\"{band.X - 16}\" y=\"12\" width=\"{band.Width + 32}\" height=\"{layout.Height - 24}\" rx=\"10\"/>");
            Append(svg, $"<text class=\"lane\" x=\"{band.X}\" y=\"40\">{Array.Find(Titles, title => title.Lane == band.Lane).Title}</text>\n");
        }
    }

    private static void AppendEdges(StringBuilder svg, GraphLayout layout)
    {
        svg.Append("<g class=\"edges\">\n");
        foreach (var edge in layout.Graph.Edges)
            Append(
                svg,
                $"<path data-s=\"{edge.Source}\" data-t=\"{edge.Target}\" data-kind=\"{Safe(edge.Kind)}\" d=\"{Curve.Between(layout.Boxes[edge.Source], layout.Boxes[edge.Target])}\"/>\n");
        svg.Append("</g>\n");
    }

    private static void AppendNodes(StringBuilder svg, GraphLayout layout)
    {
        svg.Append("<g class=\"nodes\">\n");
        foreach (var node in layout.Graph.Nodes)
        {
            var box = layout.Boxes[node.Index];
            Append(svg, $"<g data-n=\"{node.Index}\"{Pattern(node)} data-type=\"{node.Kind}\" transform=\"translate({box.X} {box.Y})\">");
            Append(
                svg,
                $"<title>{Safe(node.Label)} ({node.Kind})</title><rect class=\"box\" width=\"{GraphLayout.BoxWidth}\" height=\"{GraphLayout.BoxHeight}\" rx=\"5\"/>");
            Append(svg, $"<rect class=\"mark\" width=\"4\" height=\"{GraphLayout.BoxHeight - 10}\" x=\"5\" y=\"5\" rx=\"2\"/>{Label(node)}</g>\n");
        }

        svg.Append("</g>\n");
    }

    private static string Label(GraphNode node)
    {
        var lines = LabelLines.Of(node.Label);
        return lines.Count == 1
            ? $"<text x=\"16\" y=\"20\">{Safe(lines[0])}</text>"
            : $"<text class=\"two\" x=\"16\" y=\"13\">{Safe(lines[0])}<tspan x=\"16\" dy=\"13\">{Safe(lines[1])}</tspan></text>";
    }

    private static string Pattern(GraphNode node) => node.Pattern is { } place
        ? string.Create(CultureInfo.InvariantCulture, $" data-p=\"{place}\" role=\"button\" tabindex=\"-1\" aria-label=\"{Safe(node.Label)}, {node.Kind}\"")
        : string.Create(CultureInfo.InvariantCulture, $" role=\"img\" tabindex=\"-1\" aria-label=\"{Safe(node.Label)}, message\"");

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
