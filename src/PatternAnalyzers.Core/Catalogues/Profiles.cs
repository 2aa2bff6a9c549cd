using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>The ONEX profile of each project.</summary>
internal sealed class Profiles
{
    private readonly Dictionary<MergedProject, string> profiles;

    /// <summary>Decides from the declared nodes.</summary>
    public Profiles(Solution solution, IReadOnlyList<Candidate> candidates)
    {
        var nodes = candidates
            .Where(candidate => candidate.Verdict.DeclaredKind is not null)
            .ToLookup(candidate => candidate.Unit.Project, candidate => candidate.Type);
        profiles = solution.Projects.ToDictionary(project => project, project => NodeProfile.Decide(project.Header.Profile, [.. nodes[project]]));
    }

    /// <summary><c>classic</c> or <c>declarative</c>.</summary>
    public string Of(MergedProject project) => profiles[project];
}
