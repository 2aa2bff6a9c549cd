using System.Text.RegularExpressions;

namespace PatternAnalyzers.Core.Repositories;

/// <summary>Makes one name of the many ways to write a remote.</summary>
public static class RemoteUrl
{
    private static readonly Regex UserInfo = new("://[^/\\s@]+@", RegexOptions.CultureInvariant);

    /// <summary>
    /// The repository id of a setting: null when it is empty, as it stands when it is a name. A URL is named as a remote would be,
    /// so that no credential gets through.
    /// </summary>
    public static string? OfSetting(string? setting)
    {
        if (setting is null || setting.Trim().Length == 0)
            return null;

        return setting.IndexOf("://", StringComparison.Ordinal) < 0 ? setting.Trim() : Normalise(setting);
    }

    /// <summary><c>host/path</c> in lower case without credentials, standard ports and <c>.git</c>; null for a path on disk.</summary>
    public static string? Normalise(string url)
    {
        var text = url.Trim();
        var name = text.IndexOf("://", StringComparison.Ordinal) >= 0 ? FromUrl(text) : FromScp(text);
        return name is null or "" ? null : name.ToLowerInvariant();
    }

    /// <summary>The text with the user-info of every URL in it cut out.</summary>
    public static string WithoutCredentials(string text) => UserInfo.Replace(text, "://");

    private static string? FromUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.IsFile || uri.Host.Length == 0 || MayHoldCredentials(uri.AbsolutePath))
            return null;

        var port = uri.Port is -1 or 22 or 80 or 443 or 9418 ? "" : $":{uri.Port}";
        return Join(uri.IdnHost + port, uri.AbsolutePath);
    }

    // An unescaped slash in a password ends the host too early, and the rest of the password looks like a path. "/@scope" is harmless.
    private static bool MayHoldCredentials(string path) => path.Where((letter, at) => letter == '@' && at > 0 && path[at - 1] != '/').Any();

    // user@host:path; a single letter before the colon is a drive.
    private static string? FromScp(string text)
    {
        var colon = text.IndexOf(':', text.LastIndexOf('@', Math.Max(0, FirstSlash(text) - 1)) + 1);
        if (colon < 2 || colon > FirstSlash(text))
            return null;

        var host = text.Substring(0, colon);
        return Join(host.Substring(host.LastIndexOf('@') + 1), text.Substring(colon + 1));
    }

    private static int FirstSlash(string text) => text.IndexOfAny(['/', '\\']) is var index and >= 0 ? index : text.Length;

    private static string? Join(string host, string path)
    {
        var parts = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Join("/", parts);
        if (joined.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            joined = joined.Substring(0, joined.Length - 4).TrimEnd('/');

        return host.Length == 0 || joined.Length == 0 ? null : $"{host}/{joined}";
    }
}
