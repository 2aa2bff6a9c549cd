using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Loading.Plans;

/// <summary>Keeps compilations as long as a later project may reference them, and no longer.</summary>
internal sealed class CompilationStore
{
    private readonly Compilation?[] compilations;
    private readonly int[] waiting;

    /// <summary>A store for one plan.</summary>
    public CompilationStore(LoadPlan plan)
    {
        compilations = new Compilation?[plan.Projects.Count];
        waiting = new int[plan.Projects.Count];
        foreach (var reference in plan.Projects.SelectMany(static project => project.References))
        {
            waiting[reference]++;
        }
    }

    /// <summary>Number of compilations held.</summary>
    public int Held => compilations.Count(static compilation => compilation is not null);

    /// <summary>What a project references.</summary>
    public IReadOnlyList<Compilation> For(PlannedProject project) => project.References.Select(index => compilations[index]!).ToList();

    /// <summary>Takes a project's compilation and lets go of those that nobody waits for any more.</summary>
    public void Add(int index, PlannedProject project, Compilation compilation)
    {
        if (waiting[index] > 0)
        {
            compilations[index] = compilation;
        }

        foreach (var reference in project.References)
        {
            if (--waiting[reference] == 0)
            {
                compilations[reference] = null;
            }
        }
    }
}
