using System.Text;

namespace PatternAnalyzers.Reporting.Pages;

/// <summary>Fills <c>{{names}}</c> in one pass, so that a value that looks like a name stays as it is.</summary>
internal static class Template
{
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder();
        var at = 0;
        while (template.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = template.IndexOf("}}", start, StringComparison.Ordinal);
            filled.Append(template, at, start - at).Append(values[template[(start + 2)..end]]);
            at = end + 2;
        }

        return filled.Append(template, at, template.Length - at).ToString();
    }
}
