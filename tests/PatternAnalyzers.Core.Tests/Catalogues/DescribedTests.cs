using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

/// <summary>What of a catalogue its descriptions are made from.</summary>
public sealed class DescribedTests
{
    [Fact]
    public void CallsOfAConstructor_AreNoPurposeOfAType() => Manifest("#ctor").Named("Gateway").Description.ShouldNotContain("warms");

    [Fact]
    public void CallsOfItsMethods_Are() => Manifest("Run").Named("Gateway").Description.ShouldContain("warms up the cache through IWarmer");

    private static Manifest Manifest(string caller)
    {
        var project = Given.Project("Shop")
            .Type("IWarmer", unit => unit.Kind("interface").Declares("WarmUpCache"))
            .Type("Gateway", unit => unit
                .Evidence(Signals.Interface, "SERVICE/general")
                .Injects("T:Shop.IWarmer", "Shop")
                .Member("Run", member => Calling(member, "Run", caller))
                .Member("#ctor", member => Calling(member, "#ctor", caller)));
        return Given.Manifest(project);
    }

    private static void Calling(MemberBuilder member, string name, string caller)
    {
        if (name == caller)
            member.Calls("T:Shop.IWarmer!Shop|WarmUpCache");
    }
}
