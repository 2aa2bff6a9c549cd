using System.Text.RegularExpressions;

namespace PatternAnalyzers.Loading.Projects;

/// <summary>Orders target frameworks and knows their preprocessor symbols.</summary>
internal static partial class TargetFrameworks
{
    private static readonly string[] CoreVersions = ["5.0", "6.0", "7.0", "8.0", "9.0", "10.0", "11.0", "12.0"];
    private static readonly string[] AppVersions = ["1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1"];
    private static readonly string[] StandardVersions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1"];
    private static readonly string[] FrameworkVersions =
    [
        "2.0", "3.5", "4.0", "4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"
    ];

    /// <summary>The highest of a list separated by semicolons; null when the list is empty.</summary>
    public static string? Highest(string? list) =>
        list?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .OrderByDescending(static framework => Parse(framework))
            .ThenBy(static framework => framework, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Preprocessor symbols the SDK defines for a framework.</summary>
    public static IEnumerable<string> Constants(string framework)
    {
        var (family, version) = Parse(framework);
        var platform = Platform(framework);
        var symbols = family switch
        {
            Family.Core => Core(version),
            Family.App => Versioned("NETCOREAPP", AppVersions, version).Append("NETCOREAPP"),
            Family.Standard => Versioned("NETSTANDARD", StandardVersions, version).Append("NETSTANDARD"),
            Family.Framework => Versioned("NET", FrameworkVersions, version, separator: "").Append("NETFRAMEWORK"),
            _ => [],
        };
        return platform.Length == 0 ? symbols : symbols.Append(platform.ToUpperInvariant());
    }

    /// <summary>Whether code for <paramref name="wanted"/> can be used from <paramref name="framework"/>, platforms left aside.</summary>
    public static bool IsCompatible(string framework, string wanted)
    {
        var (have, haveVersion) = Parse(framework);
        var (want, wantVersion) = Parse(wanted);
        return have == want ? haveVersion >= wantVersion
            : want == Family.Standard ? have is Family.App or Family.Core
            : want == Family.App && have == Family.Core;
    }

    /// <summary>Identifier as MSBuild spells it.</summary>
    public static string Identifier(string framework) => Parse(framework).Family switch
    {
        Family.Core or Family.App => ".NETCoreApp",
        Family.Standard => ".NETStandard",
        Family.Framework => ".NETFramework",
        _ => "Unsupported",
    };

    private static IEnumerable<string> Core(Version version) =>
        Versioned("NET", CoreVersions, version)
            .Concat(AppVersions.Select(static app => Symbol("NETCOREAPP", app, "_") + "_OR_GREATER"))
            .Append("NET").Append("NETCOREAPP");

    private static IEnumerable<string> Versioned(string prefix, string[] known, Version version, string separator = "_") =>
        known.Where(text => Version.Parse(text) <= version)
            .Select(text => Symbol(prefix, text, separator) + "_OR_GREATER")
            .Append(Symbol(prefix, version.ToString(), separator));

    private static string Symbol(string prefix, string version, string separator) => prefix + version.Replace(".", separator, StringComparison.Ordinal);

    private static string Platform(string framework)
    {
        var dash = framework.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? "" : PlatformName().Match(framework, dash + 1).Value;
    }

    private static (Family Family, Version Version) Parse(string framework)
    {
        var match = Moniker().Match(framework);
        if (!match.Success)
        {
            return (Family.Unknown, new Version(0, 0));
        }

        var text = match.Groups["version"].Value;
        return match.Groups["family"].Value.ToLowerInvariant() switch
        {
            "netstandard" => (Family.Standard, Dotted(text)),
            "netcoreapp" => (Family.App, Dotted(text)),
            _ when text.Contains('.') => (Family.Core, Dotted(text)),
            _ => (Family.Framework, Dotted(string.Join('.', text.ToCharArray()))),
        };
    }

    private static Version Dotted(string text) =>
        Version.TryParse(text.Contains('.') ? text : text + ".0", out var version) ? version : new Version(0, 0);

    [GeneratedRegex(@"^(?<family>netstandard|netcoreapp|net)(?<version>\d+(\.\d+)*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moniker();

    [GeneratedRegex(@"\G[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex PlatformName();

    private enum Family
    {
        Unknown,
        Framework,
        Standard,
        App,
        Core,
    }
}
