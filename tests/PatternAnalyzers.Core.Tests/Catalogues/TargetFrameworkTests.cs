using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class TargetFrameworkTests
{
    [Fact]
    public void SeveralFrameworks_GiveOnePatternFromTheHighest()
    {
        var manifest = Given.Manifest(For("net48", "Old"), For("net10.0", "New"), For("netstandard2.0", "Older"), For("net9.0", "Middle"));

        var pattern = manifest.Patterns.ShouldHaveSingleItem();
        pattern.TargetFrameworks.ShouldBe(["net10.0", "net9.0", "netstandard2.0", "net48"]);
        pattern.Code.ShouldBe("New");
        pattern.Evidence.Select(fact => fact.Detail).ShouldBe(["in Middle", "in New", "in Old", "in Older"], ignoreOrder: true);
        manifest.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void TypeOfALowerFrameworkOnly_IsKept()
    {
        var old = For("net48", "Old").Type("LegacyHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request"));

        Given.Manifest(old, For("net8.0", "New")).Named("LegacyHandler").TargetFrameworks.ShouldBe(["net48"]);
    }

    [Fact]
    public void UseFromSeveralFrameworks_CountsOnce()
    {
        ProjectBuilder[] projects = [.. new[] { "net8.0", "net9.0" }.Select(framework => For(framework, framework)
            .Type("Caller", unit => unit.Refers("call", "T:Shop.PayHandler", "Shop", "Run")))];

        Given.Manifest(projects).Named("PayHandler").Quality.Usage.Raw.Values.ShouldContain(1);
    }

    private static ProjectBuilder For(string framework, string code) => Given.Project("Shop")
        .With(header => header with { TargetFramework = framework })
        .Type("PayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request", "in " + code).With(type => type with { Code = code }));
}
