using System.Reflection;
using System.Text;

namespace PatternAnalyzers.Reporting.Pages;

/// <summary>The files of the page that this assembly carries.</summary>
internal static class Assets
{
    // In the order in which they use each other.
    private static readonly string[] Scripts =
    [
        "dom.js", "words.js", "state.js", "theme.js", "overview.js", "filters.js", "graph.js", "table.js", "lists.js", "details.js", "main.js"
    ];

    private static readonly string[] Styles = ["base.css", "overview.css", "explore.css", "details.css", "print.css"];

    public static string Page => Text("report.html");

    public static string Script => string.Concat(Scripts.Select(Text));

    public static string Style => string.Concat(Styles.Select(Text));

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly does not carry {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A checkout may end its lines as its system does; the hashes in the policy must be those of the page.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
