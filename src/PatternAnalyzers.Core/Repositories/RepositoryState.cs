namespace PatternAnalyzers.Core.Repositories;

/// <summary>What version control says about the sources, read once a run; pure data, so that merging stays a pure function.</summary>
public sealed record RepositoryState
{
    /// <summary>Repository id: the setting, else the normalised origin, else the root commit SHA, else <c>unknown</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>SHA of HEAD; null outside git or before the first commit.</summary>
    public string? Commit { get; init; }

    /// <summary>Commit time of HEAD in Unix seconds; null when <see cref="Commit"/> is null.</summary>
    public long? CommitTime { get; init; }

    /// <summary>True when any tracked or untracked source (.cs, .csproj, .props, .targets, contract.yaml) differs from HEAD; null outside git.</summary>
    public bool? Dirty { get; init; }

    /// <summary>Newest commit time in Unix seconds of each repository-relative path; empty when there is no history.</summary>
    public IReadOnlyDictionary<string, long> LastCommits { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Repository-relative paths that differ from HEAD or are untracked.</summary>
    public IReadOnlyCollection<string> DirtyFiles { get; init; } = [];

    /// <summary>Commits at a shallow boundary have no true date for the files they last show; paths last seen there.</summary>
    public IReadOnlyCollection<string> ShallowFiles { get; init; } = [];

    /// <summary>Why there is no history at all (<c>not_in_git</c>, <c>no_commit</c>, <c>git_missing</c>, <c>dubious_ownership</c>, <c>unreadable_repository</c>, <c>needs_merge</c>); null when there is.</summary>
    public string? UnknownReason { get; init; }
}
