using PatternAnalyzers.Extractors.Evidence;

namespace PatternAnalyzers.Extractors.Tests.Evidence;

public sealed class ExtractorTableTests
{
    [Fact]
    public void EveryExtractor_HasItsRow()
    {
        var all = typeof(ExtractorTable).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).ToList();

        ExtractorTable.Types.Select(row => row.GetType()).ShouldBe(all.Where(type => type.IsAssignableTo(typeof(ITypeExtractor))), ignoreOrder: true);
        ExtractorTable.Invocations
            .Select(row => row.GetType())
            .ShouldBe(all.Where(type => type.IsAssignableTo(typeof(IInvocationExtractor))), ignoreOrder: true);
    }
}
