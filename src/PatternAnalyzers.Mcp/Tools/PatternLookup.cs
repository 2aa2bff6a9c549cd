using ModelContextProtocol;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>Finds the pattern that a model means.</summary>
internal static class PatternLookup
{
    private const int Suggestions = 5;

    public static async Task<Pattern> FindAsync(IPatternStore store, string called, CancellationToken cancellation)
    {
        var text = called.Trim();
        return await store.FindAsync(text, cancellation).ConfigureAwait(false)
            ?? await store.FindAsync("T:" + text, cancellation).ConfigureAwait(false)
            ?? throw await NoneAsync(store, text, cancellation).ConfigureAwait(false);
    }

    // A model that guessed a name is nearly right most of the time.
    private static async Task<McpException> NoneAsync(IPatternStore store, string text, CancellationToken cancellation)
    {
        if (text.Length == 0)
            return new McpException("The pattern is empty. Give a pattern id, a name or a symbol; search_patterns finds them.");

        var near = await store.SearchAsync(new SearchQuery { Text = Spaced(text), Limit = Suggestions }, cancellation).ConfigureAwait(false);
        var names = near.Count == 0
            ? "search_patterns and list_patterns find names."
            : "Perhaps: " + string.Join("; ", near.Select(static hit => $"{hit.Name} ({hit.PatternId})"));
        return new McpException($"No pattern is called '{text}'. {names}");
    }

    // NodeUserWriterEffect is found by its words.
    private static string Spaced(string text) =>
        string.Concat(
            text.Select((letter, index) => !char.IsLetterOrDigit(letter) ? " "
                : index > 0 && char.IsUpper(letter) && char.IsLower(text[index - 1]) ? " " + letter
                : letter.ToString()));
}
