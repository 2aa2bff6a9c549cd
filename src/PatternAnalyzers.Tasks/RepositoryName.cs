using System.Text.RegularExpressions;

namespace PatternAnalyzers.Tasks;

/// <summary>The name that pattern ids start from: never a path, never a secret.</summary>
internal static partial class RepositoryName
{
    /// <summary>The user's setting, else <c>host/path</c> of the remote, else <c>unknown</c> until a merge asks git.</summary>
    public static string From(string setting, string origin)
    {
        if (setting.Length > 0)
            return setting;

        var match = Remote().Match(origin.Trim());
        if (!match.Success)
            return "unknown";

        var path = match.Groups["path"].Value.Trim('/');
        path = path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
        return $"{match.Groups["host"].Value}/{path}".ToLowerInvariant();
    }

    // scheme://user:token@host:port/path and user@host:path
    [GeneratedRegex(@"^(?:[a-z][a-z0-9+.-]*://(?:[^/@]*@)?(?<host>[^/:]+)(?::\d+)?/|(?:[^/@]*@)?(?<host>[^/:]{2,}):(?!/))(?<path>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remote();
}
