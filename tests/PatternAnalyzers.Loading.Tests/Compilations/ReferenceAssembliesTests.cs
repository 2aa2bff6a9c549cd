using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Loading.Compilations;

namespace PatternAnalyzers.Loading.Tests.Compilations;

public sealed class ReferenceAssembliesTests
{
    [Fact]
    public void BothPacks_ShipWithTheTool()
    {
        var names = ReferenceAssemblies.All.Select(static reference => Path.GetFileName(reference.Display)).ToList();

        names.ShouldContain("System.Runtime.dll");
        names.ShouldContain("Microsoft.AspNetCore.Mvc.Core.dll");
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Count);
    }

    [Fact]
    public void MissingFolder_IsACodedError() =>
        Should.Throw<PatternsException>(static () => ReferenceAssemblies.Load("/no/such/refs")).Code.ShouldBe("PA2036");
}
