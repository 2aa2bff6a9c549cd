namespace PatternAnalyzers.Core.Repositories;

/// <summary>The name that a build starts pattern ids from: never a path, never a secret.</summary>
public static class RepositoryName
{
    /// <summary>The user's setting, else <c>host/path</c> of the remote, else <c>unknown</c> until a merge asks git.</summary>
    /// <param name="setting">A name or URL; empty when there is none.</param>
    /// <param name="origin">URL of the remote; empty when unknown.</param>
    public static string From(string setting, string origin) => RemoteUrl.OfSetting(setting) ?? RemoteUrl.Normalise(origin) ?? "unknown";
}
