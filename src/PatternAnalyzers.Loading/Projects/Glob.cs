using System.Text;
using System.Text.RegularExpressions;

namespace PatternAnalyzers.Loading.Projects;

/// <summary>A path with MSBuild's wildcards <c>*</c>, <c>?</c> and <c>**</c>, matched without regard to case as project files written on Windows expect.</summary>
internal sealed class Glob
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex regex;
    private readonly bool recurses;

    /// <summary>A glob relative to a folder.</summary>
    public Glob(string folder, string pattern)
    {
        var path = pattern.Replace('\\', '/');
        var wildcard = path.IndexOfAny(['*', '?']);
        Literal = wildcard < 0 ? Path.GetFullPath(path, folder) : null;
        var fixedLength = wildcard < 0 ? path.Length : path.LastIndexOf('/', wildcard) + 1;
        var start = Path.GetFullPath(path[..fixedLength].Length == 0 ? "." : path[..fixedLength], folder).Replace('\\', '/');
        Start = start;
        recurses = path.IndexOf('/', fixedLength) >= 0;
        regex = new Regex(Pattern(start, path[fixedLength..]), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
    }

    /// <summary>Absolute path when there is no wildcard; null otherwise.</summary>
    public string? Literal { get; }

    /// <summary>Folder below which matches lie.</summary>
    private string Start { get; }

    /// <summary>The path itself, there or not; with wildcards the files there are, in ordinal order.</summary>
    public IEnumerable<string> Files()
    {
        if (Literal is not null)
        {
            return [Literal];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = recurses, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.Exists(Start) ? Directory.EnumerateFiles(Start, "*", options).Where(Matches).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Whether an absolute path matches.</summary>
    public bool Matches(string path)
    {
        try
        {
            return regex.IsMatch(path.Replace('\\', '/'));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string Pattern(string start, string rest)
    {
        var text = new StringBuilder("^").Append(Regex.Escape(start.TrimEnd('/')));
        if (rest.Length > 0)
        {
            text.Append('/');
        }

        for (var index = 0; index < rest.Length; index++)
        {
            index += Append(text, rest, index);
        }

        return text.Append('$').ToString();
    }

    // Returns how many characters beyond the current one were consumed.
    private static int Append(StringBuilder text, string rest, int index)
    {
        if (string.CompareOrdinal(rest, index, "**/", 0, 3) == 0)
        {
            text.Append("(?:.*/)?");
            return 2;
        }

        if (string.CompareOrdinal(rest, index, "**", 0, 2) == 0)
        {
            text.Append(".*");
            return 1;
        }

        text.Append(rest[index] switch { '*' => "[^/]*", '?' => "[^/]", var other => Regex.Escape(other.ToString()) });
        return 0;
    }
}
