using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>A manifest that may go to a store.</summary>
internal static class PublishableManifest
{
    /// <summary>Reads it; the fragment of one project is refused, for publishing it would remove the patterns of all others.</summary>
    /// <exception cref="PatternsException">PA3025, and what reading throws.</exception>
    public static async Task<Manifest> ReadAsync(string path, string? root, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.OpenAsync(path, root, terminal, cancellation).ConfigureAwait(false);
        return manifest.Facts is null
            ? manifest
            : throw new PatternsException(
                "PA3025",
                ExitCode.Input,
                $"{path} is the fragment of one project, not a merged manifest.",
                "Publish the folder of fragments, or merge it first.");
    }

    /// <summary>Asks the gates and prints what they say.</summary>
    public static bool Passes(Manifest manifest, GateProfile profile, Terminal terminal)
    {
        var report = Gatekeeper.Check(manifest, profile);
        GateText.Print(report, terminal);
        if (!report.Passed)
        {
            terminal.Problem("error PA3024: The gates failed, so nothing was written.");
            terminal.Problem("  Repair what the failed gates name, then publish again.");
        }

        return report.Passed;
    }
}
