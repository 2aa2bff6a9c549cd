using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus.Foundry.Toolshed;

public sealed record ToolEntry(string Name, string Purpose, IReadOnlyDictionary<string, string> Arguments, bool Dangerous);

public interface IToolCatalogue
{
    IEnumerable<ToolEntry> For(string role);
}

/// <summary>The preamble a model gets before a repair job: who it is, which tools there are, how to call them.</summary>
public sealed class Preamble(IToolCatalogue catalogue)
{
    public string Compose(string role, string job, CultureInfo language)
    {
        var b = new StringBuilder();
        b.Append("You are a ").Append(role).Append(" in a bicycle workshop. Answer in ").Append(language.EnglishName).AppendLine(".");
        b.AppendLine("<tools>");
        foreach (var tool in catalogue.For(role))
        {
            b.Append("  ").Append(tool.Name).Append('(');
            b.AppendJoin(", ", tool.Arguments.Select(a => a.Key + ": " + a.Value));
            b.Append(") -- ").AppendLine(tool.Purpose);
            if (tool.Dangerous) b.AppendLine("    ask before you call it");
        }

        b.AppendLine("</tools>").Append("<job>").Append(job.ReplaceLineEndings(" ")).AppendLine("</job>");
        return b.ToString();
    }
}

/// <summary>Fills the <c>{{slots}}</c> of instruction templates that product people keep as text files.</summary>
public static class InstructionTemplates
{
    public static string Expand(string templateFile, IReadOnlyDictionary<string, object?> values)
    {
        var template = File.ReadAllText(templateFile);
        var prompt = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length;)
        {
            var open = template.IndexOf("{{", i, StringComparison.Ordinal);
            if (open < 0) { prompt.Append(template, i, template.Length - i); break; }
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0) throw new FormatException("open slot in " + templateFile);
            prompt.Append(template, i, open - i);
            var name = template[(open + 2)..close].Trim();
            prompt.Append(values.TryGetValue(name, out var v) ? v as string ?? JsonSerializer.Serialize(v) : throw new KeyNotFoundException(name));
            i = close + 2;
        }

        return prompt.ToString();
    }
}

public sealed class PromptEntry
{
    public required string Key { get; init; }
    public required string Body { get; init; }
    public int Version { get; init; } = 1;
}
