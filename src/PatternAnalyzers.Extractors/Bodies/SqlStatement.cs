using System.Text.RegularExpressions;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Reads off a text of SQL what it does to which table.</summary>
internal static class SqlStatement
{
    // The table is the last part of its name: [orders].[Lines], "orders"."lines", dbo.Lines. A sentence begins with one capital, a statement with all or none.
    private static readonly Regex Statement = new(
        """^\s*(?:(?<verb>INSERT|insert)\s+(?:INTO|into)|(?<verb>UPDATE|update)(?=\s+\S+\s.*?\b(?:SET|set)\b)|(?<verb>DELETE|delete)\s+(?:FROM|from)|(?<verb>SELECT|select)\s.+?\s(?:FROM|from))\s+(?:[\[`"]?\w+[\]`"]?\.){0,3}[\[`"]?(?<table>\w+)""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary><c>INSERT Lines</c>; empty for a text that is no statement.</summary>
    public static string Of(string text) =>
        Statement.Match(text) is { Success: true } match ? match.Groups["verb"].Value.ToUpperInvariant() + " " + match.Groups["table"].Value : "";
}
