using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class SizeTests
{
    // Not a stop-watch: a quadratic step over 4,000 implementations of one interface and as many callers would not end within the test run.
    [Fact]
    public void OneInterfaceWithThousandsOfImplementationsAndCallers_Merges()
    {
        var project = Given.Project("A").Type("IRule", unit => unit.Kind("interface").Declares("Go()"));
        for (var number = 0; number < 4_000; number++)
        {
            project.Type("Rule" + number, unit => unit
                .Evidence(Signals.Interface, "HANDLER/request")
                .Realises("T:A.IRule", "A", "Go()")
                .Member("Go()", member => member.Calls("T:A.IRule|Go()"))
                .Refers("call", "T:A.IRule", "A", "Go()"));
        }

        Given.Manifest(project).Patterns.Count.ShouldBe(4_000);
    }
}
