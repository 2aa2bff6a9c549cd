using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Repository-relative paths and lines.</summary>
internal sealed class SourcePlaces(string root)
{
    // The compilation that the targets run for the facts alone has an output folder of its own below the real one, and generated
    // files are named after the output folder; in the facts they lie where the real compilation's do.
    private const string FallbackFolder = "/patterns.fallback/";

    private readonly ConcurrentDictionary<SyntaxTree, string> paths = new();
    private readonly string prefix = root.Length == 0 ? "" : root.Replace('\\', '/').TrimEnd('/') + "/";

    public string Path(SyntaxTree tree) => paths.TryGetValue(tree, out var known) ? known : paths.GetOrAdd(tree, Relative(tree.FilePath));

    public string Relative(string path)
    {
        var slashed = path.Replace('\\', '/').Replace(FallbackFolder, "/");
        if (prefix.Length == 0)
            return slashed;
        if (slashed.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return slashed.Substring(prefix.Length);
        // A file linked from outside the repository has no path that means anything elsewhere.
        return IsRooted(slashed) ? slashed.Substring(slashed.LastIndexOf('/') + 1) : slashed;
    }

    public int Line(SyntaxTree tree, int position) => tree.GetText().Lines.GetLinePosition(position).Line + 1;

    public (string FilePath, int Line) Of(Location location) =>
        location.SourceTree is { } tree ? (Path(tree), Line(tree, location.SourceSpan.Start)) : ("", 0);

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
