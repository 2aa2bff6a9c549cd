using System.Globalization;

namespace PatternAnalyzers.Core.Merging;

/// <summary>Orders target framework monikers, highest first: net10.0, net9.0, net8.0, netcoreapp3.1, netstandard2.1, netstandard2.0, net48.</summary>
internal sealed class TargetFrameworkOrder : IComparer<string?>
{
    /// <summary>The one instance.</summary>
    public static readonly TargetFrameworkOrder HighestFirst = new();

    private TargetFrameworkOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (Rank(x), Rank(y));
        var family = right.Family.CompareTo(left.Family);
        if (family != 0)
            return family;
        var version = right.Version.CompareTo(left.Version);
        // The plain framework goes before its platform flavours.
        return version != 0 ? version : string.CompareOrdinal(x, y);
    }

    private static (int Family, Version Version) Rank(string? moniker)
    {
        if (moniker is null)
            return (0, new Version(0, 0));
        var plain = moniker.Split('-')[0];
        if (After(plain, "netstandard") is { } standard)
            return (2, Dotted(standard));
        if (After(plain, "netcoreapp") is { } core)
            return (3, Dotted(core));
        if (After(plain, "net") is not { } net)
            return (0, new Version(0, 0));
        return net.IndexOf('.') >= 0 ? (4, Dotted(net)) : (1, Dotted(string.Join(".", net.Select(digit => digit.ToString(CultureInfo.InvariantCulture)))));
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text.Substring(prefix.Length) : null;

    private static Version Dotted(string text) => Version.TryParse(text, out var version) ? version : new Version(0, 0);
}
