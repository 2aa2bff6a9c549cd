using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>File names of fragments: one a project, target framework and configuration, none of them twice.</summary>
public static class FragmentName
{
    /// <summary>What every fragment's name ends in.</summary>
    public const string Extension = ".patterns.json";

    // Most file systems stop at 255 bytes; the temporary name beside the target needs some of them.
    private const int Longest = 180;

    /// <summary><c>src~Orders~Orders.csproj.net8.0.Release.patterns.json</c></summary>
    /// <param name="project">Project path relative to the repository.</param>
    /// <param name="targetFramework">Target framework; left out when null.</param>
    /// <param name="configuration">Configuration; left out when null.</param>
    public static string For(string project, string? targetFramework, string? configuration)
    {
        var parts = new[] { project.Replace('\\', '/'), targetFramework, configuration };
        var name = string.Join('.', parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => Escaped(part!)));
        return (Encoding.UTF8.GetByteCount(name) > Longest ? Shortened(name) : name) + Extension;
    }

    private static string Escaped(string part)
    {
        var name = new StringBuilder(part.Length);
        foreach (var character in part)
            name.Append(Escaped(character));

        return name.ToString();
    }

    // '~' stands for '/', so a '~' of the path itself is written as its code.
    private static string Escaped(char character) => character switch
    {
        '/' => "~",
        '~' or '%' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\\' or < ' ' => string.Create(CultureInfo.InvariantCulture, $"%{(int)character:X2}"),
        _ => character.ToString(),
    };

    private static string Shortened(string name)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        var end = name.Length;
        while (end > 0 && (char.IsLowSurrogate(name[end - 1]) || Encoding.UTF8.GetByteCount(name.AsSpan(0, end)) > Longest - 17))
            end--;

        return $"{name[..end]}.{hash}";
    }
}
