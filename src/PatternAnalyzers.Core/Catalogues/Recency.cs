using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>When a pattern was last touched, by its own files or those of its users.</summary>
internal sealed class Recency(RepositoryState repository)
{
    private readonly HashSet<string> dirty = new(repository.DirtyFiles, StringComparer.Ordinal);
    private readonly HashSet<string> shallow = new(repository.ShallowFiles, StringComparer.Ordinal);

    /// <summary>The newest commit time, or why it is unknown.</summary>
    public (long? Newest, string? UnknownReason) Of(TypeFact type, IReadOnlyList<Unit> users)
    {
        if (repository.UnknownReason is not null)
            return (null, repository.UnknownReason);
        var own = Files(type);
        if (own.Any(dirty.Contains))
            return (null, "dirty_file");
        if (own.Any(shallow.Contains))
            return (null, "shallow_boundary");
        if (own.All(file => !repository.LastCommits.ContainsKey(file)))
            return (null, "not_in_history");
        // A user's file at the boundary has no true date and is left out.
        var times = own.Concat(users.SelectMany(user => Files(user.Type)))
            .Where(file => !shallow.Contains(file) && repository.LastCommits.ContainsKey(file))
            .Select(file => repository.LastCommits[file]);
        return (times.Max(), null);
    }

    private static IReadOnlyList<string> Files(TypeFact type) => type.Files.Count > 0 ? type.Files : [type.FilePath];
}
