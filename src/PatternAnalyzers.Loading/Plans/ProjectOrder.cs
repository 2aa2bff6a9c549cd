namespace PatternAnalyzers.Loading.Plans;

/// <summary>Puts projects in an order in which references come first; a reference that closes a cycle is dropped.</summary>
internal sealed class ProjectOrder
{
    private readonly IReadOnlyList<IReadOnlyList<int>> references;
    private readonly bool?[] done;
    private readonly List<int> order = [];
    private readonly HashSet<(int From, int To)> dropped = [];

    private ProjectOrder(IReadOnlyList<IReadOnlyList<int>> references)
    {
        this.references = references;
        done = new bool?[references.Count];
    }

    /// <summary>Indices in order, and the references that had to be dropped.</summary>
    public static (IReadOnlyList<int> Order, IReadOnlySet<(int From, int To)> Dropped) Of(IReadOnlyList<IReadOnlyList<int>> references)
    {
        var sorting = new ProjectOrder(references);
        for (var index = 0; index < references.Count; index++)
        {
            sorting.Visit(index);
        }

        return (sorting.order, sorting.dropped);
    }

    private void Visit(int index)
    {
        if (done[index] is not null)
        {
            return;
        }

        done[index] = false;
        foreach (var reference in references[index])
        {
            if (done[reference] is false)
            {
                dropped.Add((index, reference));
            }
            else
            {
                Visit(reference);
            }
        }

        done[index] = true;
        order.Add(index);
    }
}
