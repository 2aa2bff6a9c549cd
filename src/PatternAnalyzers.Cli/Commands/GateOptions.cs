using System.CommandLine;
using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>The options that choose what gates ask for.</summary>
internal sealed class GateOptions
{
    private readonly Option<string> profile = CommonOptions.OneOf(
        "--profile",
        "What is asked for: default is integrity, recovery adds count, mean and spread.",
        "default",
        "default",
        "recovery");
    private readonly Option<int> count = CommonOptions.Count("--min-count", "Fewest patterns; the profile's own by default.", 0, -1);
    private readonly Option<string> spread = CommonOptions.OneOf("--spread", "How spread is measured.", "deviation", "deviation", "variance");

    /// <summary>The options, for a command to take.</summary>
    public IReadOnlyList<Option> All => [profile, count, spread];

    /// <summary>The profile that was asked for.</summary>
    public GateProfile Profile(ParseResult parsed)
    {
        var chosen = parsed.GetValue(profile) == "recovery" ? GateProfile.Recovery : GateProfile.Default;
        var least = parsed.GetValue(count);
        return chosen with
        {
            MinimumCount = least < 0 ? chosen.MinimumCount : least,
            Spread = parsed.GetValue(spread) == "variance" ? Spread.Variance : Spread.StandardDeviation,
        };
    }
}
