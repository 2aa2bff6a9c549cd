using System.Text.RegularExpressions;

namespace PatternAnalyzers.Extractors.Tests.Rules;

/// <summary>A page under <c>docs/rules</c>, read as a stranger reads it: the blocks below <c>## Bad</c> and <c>## Good</c> are whole examples, those below <c>## Both examples use</c> belong to both.</summary>
internal sealed class RulePage
{
    private readonly Dictionary<string, string> sections;

    private RulePage(string text) =>
        sections = Regex.Split(text.ReplaceLineEndings("\n"), "(?m)^## ").Skip(1).ToDictionary(Heading, section => section, StringComparer.Ordinal);

    /// <summary>Rules that the bad example breaks besides, as the page admits.</summary>
    public IReadOnlyList<string> Besides => sections.TryGetValue("Bad", out var bad) && Regex.Match(bad, "(?m)^Also breaks (.*)$") is { Success: true } said
        ? [.. Regex.Matches(said.Groups[1].Value, "ONEX[0-9]{4}").Select(match => match.Value)]
        : [];

    public static RulePage Of(string rule) => new(File.ReadAllText(Checkout.At("docs", "rules", rule + ".md")));

    /// <summary>The example of a section; null when the page has none.</summary>
    public Example? Example(string section) => Block(section, "csharp") is not { } code ? null : new Example
    {
        Code = code,
        Shared = Block("Both examples use", "csharp"),
        Contract = Block(section, "yaml"),
        Profile = Block(section, "xml") is { } settings ? Regex.Match(settings, "<OnexProfile>(.*)</OnexProfile>").Groups[1].Value : "classic",
    };

    private static string Heading(string section) => section[..section.IndexOf('\n')].Trim();

    private string? Block(string section, string language) =>
        sections.TryGetValue(section, out var text) && Regex.Match(text, "(?ms)^```" + language + "\n(.*?)^```") is { Success: true } block
            ? block.Groups[1].Value
            : null;
}
