using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(PatternAnalyzers.Docs.Tests.LongestFirst))]

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Begins with what takes longest, so that none of it runs alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        nameof(CommandLinePageTests),
        nameof(Workflows.WorkflowTests),
        nameof(Workflows.ShellTests),
        nameof(ReadmePageTests),
        nameof(RecoveryPageTests),
        nameof(ServerPageTests),
        nameof(LocalPageTests)
    ];

    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections) where T : ITestCollection =>
        [.. testCollections
            .OrderBy(static collection => Place(collection.TestCollectionDisplayName))
            .ThenBy(static collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Place(string name)
    {
        var place = Array.FindIndex(Longest, one => name.Contains("." + one, StringComparison.Ordinal));
        return place < 0 ? Longest.Length : place;
    }
}
