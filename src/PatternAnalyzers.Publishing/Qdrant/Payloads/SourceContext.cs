using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Qdrant.Payloads;

/// <summary>Where a pattern belongs, in words that no reader filters out by mistake.</summary>
internal static class SourceContext
{
    private const string Fallback = "general";

    // Readers leave out every domain with these letters in it, to be rid of fixtures; Contest.Api is none.
    private const string Unwanted = "test";

    public static string ProjectName(Pattern pattern)
    {
        var file = pattern.Project[(pattern.Project.LastIndexOf('/') + 1)..];
        return file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? file[..^".csproj".Length] : file;
    }

    public static string Domain(Pattern pattern, string repository)
    {
        string[] candidates = [ProjectName(pattern), repository[(repository.LastIndexOf('/') + 1)..]];
        return Array.Find(Array.ConvertAll(candidates, name => name.ToLowerInvariant()), IsWanted) ?? Fallback;
    }

    public static string ServiceName(Pattern pattern) => pattern.Assembly.Length > 0 ? pattern.Assembly : Fallback;

    private static bool IsWanted(string name) => name.Length > 0 && !name.Contains(Unwanted, StringComparison.Ordinal);
}
