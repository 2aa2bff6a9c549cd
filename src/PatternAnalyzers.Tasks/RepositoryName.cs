using PatternAnalyzers.History.Git;

namespace PatternAnalyzers.Tasks;

/// <summary>The name that pattern ids start from: never a path, never a secret.</summary>
internal static class RepositoryName
{
    /// <summary>The user's setting, else <c>host/path</c> of the remote, else <c>unknown</c> until a merge asks git.</summary>
    public static string From(string setting, string origin) => OfSetting(setting.Trim()) ?? RemoteUrl.Normalise(origin) ?? "unknown";

    // A URL as a setting is named as a remote would be, so that no credential gets through.
    private static string? OfSetting(string setting) =>
        setting.Contains("://", StringComparison.Ordinal) ? RemoteUrl.Normalise(setting) : setting.Length > 0 ? setting : null;
}
