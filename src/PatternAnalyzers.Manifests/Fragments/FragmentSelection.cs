using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Which fragments tell of the sources as they are now; the rest would put patterns into the catalogue that no longer exist.</summary>
public sealed record FragmentSelection
{
    /// <summary>Fragments to merge, in the order given.</summary>
    public required IReadOnlyList<Fragment> Accepted { get; init; }

    /// <summary>Fragments to leave out, with reasons; pruning deletes their files.</summary>
    public required IReadOnlyList<StaleFragment> Stale { get; init; }

    /// <summary>Sorts fragments into accepted and stale.</summary>
    /// <param name="fragments">All that were found.</param>
    /// <param name="repository">What version control says now.</param>
    /// <param name="projectExists">Whether a project (repository-relative path) still exists.</param>
    /// <param name="toolVersion">Version of the running tool.</param>
    /// <param name="prune">True to leave fragments of other commits out as stale instead of refusing the mixture.</param>
    /// <exception cref="PatternsException">The fragments come from more than one commit (PA3002).</exception>
    public static FragmentSelection Select(
        IReadOnlyList<Fragment> fragments,
        RepositoryState repository,
        Func<string, bool> projectExists,
        string toolVersion,
        bool prune = false)
    {
        var sieve = new FragmentSieve(fragments);
        sieve.Reject(fragment => Staleness.OfProject(fragment, projectExists));
        sieve.Reject(fragment => Staleness.OfTool(fragment, toolVersion));
        if (!prune || repository.Commit is null)
            CommitMixture.Refuse(sieve.Accepted);

        sieve.Reject(fragment => Staleness.OfCommit(fragment, repository.Commit));
        var configuration = Staleness.ConfigurationOf(sieve.Accepted);
        sieve.Reject(fragment => Staleness.OfConfiguration(fragment, configuration));
        return new FragmentSelection { Accepted = sieve.Accepted, Stale = sieve.Stale };
    }

    /// <summary>This selection, when there is something to merge.</summary>
    /// <exception cref="PatternsException">Every fragment is stale (PA3004).</exception>
    public FragmentSelection RequireAny() => Accepted.Count > 0 ? this : throw new PatternsException(
        "PA3004",
        ExitCode.Input,
        "Every fragment is stale: " + string.Join("; ", Stale.Take(5).Select(stale => $"{Path.GetFileName(stale.Fragment.Path)}: {stale.Reason}"))
            + (Stale.Count > 5 ? "; …" : "."),
        "Build the solution again, then merge.");
}
