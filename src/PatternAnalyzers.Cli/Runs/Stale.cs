using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Says which fragments were left out of a merge, and why.</summary>
internal static class Stale
{
    public static void Report(FragmentSelection selection, Terminal terminal)
    {
        foreach (var stale in selection.Stale)
        {
            terminal.Problem($"warning PA3020: {Path.GetFileName(stale.Fragment.Path)} is left out: {stale.Reason}");
        }
    }
}
