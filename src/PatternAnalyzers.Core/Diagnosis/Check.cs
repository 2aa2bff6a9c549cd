namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>One reason why a build may leave nothing, or something stale.</summary>
/// <remarks>One check is one file, one row in <see cref="CheckTable"/> and one mirrored test.</remarks>
public abstract class Check
{
    private const int MostSubjects = 10;

    /// <summary>Name in lower snake case, as reports show it.</summary>
    public abstract string Name { get; }

    /// <summary>What the check makes sure of, in one sentence.</summary>
    public abstract string Title { get; }

    /// <summary>The verdict.</summary>
    public abstract Finding Examine(Symptoms symptoms);

    /// <summary>Nothing is wrong.</summary>
    protected Finding Ok(string message) => new() { Check = Name, Level = FindingLevel.Ok, Message = message };

    /// <summary>Something is wrong; the first ten subjects are named.</summary>
    protected Finding Bad(FindingLevel level, string message, string remedy, IEnumerable<string>? subjects = null) =>
        new() { Check = Name, Level = level, Message = message, Remedy = remedy, Subjects = [.. (subjects ?? []).Take(MostSubjects)] };
}
