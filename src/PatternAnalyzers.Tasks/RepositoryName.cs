using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Tasks;

/// <summary>The name that pattern ids start from: never a path, never a secret.</summary>
internal static class RepositoryName
{
    /// <summary>The user's setting, else <c>host/path</c> of the remote, else <c>unknown</c> until a merge asks git.</summary>
    public static string From(string setting, string origin) => RemoteUrl.OfSetting(setting) ?? RemoteUrl.Normalise(origin) ?? "unknown";
}
