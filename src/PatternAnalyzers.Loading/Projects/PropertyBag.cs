using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PatternAnalyzers.Loading.Projects;

/// <summary>Properties of a project and the expansion of <c>$(Name)</c>.</summary>
internal sealed class PropertyBag
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value; empty when it was never set.</summary>
    public string this[string name]
    {
        get => values.TryGetValue(name, out var value) ? value : "";
        set => values[name] = value;
    }

    /// <summary>The trimmed value, or null when it is empty.</summary>
    public string? Text(string name) => this[name].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>True when the value is <c>true</c>, <c>enable</c> or <c>yes</c>.</summary>
    public bool IsOn(string name) => Text(name)?.ToLowerInvariant() is "true" or "enable" or "yes" or "on";

    /// <summary>True when the value is <c>false</c>, <c>disable</c> or <c>no</c>.</summary>
    public bool IsOff(string name) => Text(name)?.ToLowerInvariant() is "false" or "disable" or "no" or "off";

    /// <summary>Expands properties; false when the text needs more of MSBuild than is known here.</summary>
    public bool TryExpand(string text, [NotNullWhen(true)] out string? expanded)
    {
        expanded = null;
        var result = new StringBuilder();
        var index = 0;
        while (index < text.Length)
        {
            if (!StartsReference(text, index))
            {
                result.Append(text[index++]);
                continue;
            }

            var end = ReferenceEnd(text, index);
            if (end < 0 || PropertyFunctions.Evaluate(text[(index + 2)..end], this) is not { } value)
            {
                return false;
            }

            result.Append(value);
            index = end + 1;
        }

        expanded = result.ToString();
        return true;
    }

    /// <summary>Index of the bracket that closes the reference at <paramref name="start"/>; -1 when there is none.</summary>
    public static int ReferenceEnd(string text, int start)
    {
        var depth = 0;
        for (var index = start + 1; index < text.Length; index++)
        {
            depth += text[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>True when a <c>$(</c> stands at that index.</summary>
    public static bool StartsReference(string text, int index) => text[index] == '$' && index + 1 < text.Length && text[index + 1] == '(';
}
