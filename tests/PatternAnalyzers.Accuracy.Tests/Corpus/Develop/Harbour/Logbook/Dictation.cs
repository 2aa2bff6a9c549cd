
namespace Corpus.Harbour.Logbook.Dictation;

/// <summary>Fills the instruction template of a form with the glossary and the fields that are still empty.</summary>
public sealed class FormBriefing(string templates, IReadOnlyDictionary<string, string> glossary)
{
    public string Compose(string form, IReadOnlyDictionary<string, string?> fields)
    {
        var template = File.ReadAllText(Path.Combine(templates, form + ".prompt.md"));
        var missing = fields.Where(f => string.IsNullOrWhiteSpace(f.Value)).Select(f => f.Key).ToArray();
        var known = fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => $"{f.Key}={f.Value}");
        var terms = glossary.Where(g => template.Contains(g.Key, StringComparison.OrdinalIgnoreCase)).Select(g => $"{g.Key}: {g.Value}");
        return template
            .Replace("{{missing}}", string.Join(", ", missing))
            .Replace("{{known}}", string.Join("; ", known))
            .Replace("{{glossary}}", string.Join('\n', terms));
    }
}

public sealed class FormTemplate
{
    public required string Name { get; init; }
    public required string Body { get; init; }
    public string[] Placeholders { get; init; } = [];
}
