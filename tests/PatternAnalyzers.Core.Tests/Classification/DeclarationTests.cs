using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;
using PatternAnalyzers.Core.Tests.Naming;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class DeclarationTests
{
    [Fact]
    public void Declared_GoesBeforeEveryOtherFamily()
    {
        var verdict = Verdicts.Of("Ledger", unit => unit.Evidence(Signals.Interface, "HANDLER/request").Evidence(Signals.Declaration, "SERVICE/storage"));

        (verdict.Type, verdict.Subtype, verdict.IsPattern).ShouldBe((PatternType.Service, "storage", true));
        verdict.Also.ShouldBe(["HANDLER/request"]);
        verdict.Confidence.ShouldBe(.99);
    }

    [Fact]
    public void DeclaredNode_GoesBeforeAnotherNode()
    {
        var verdict = Verdicts.Of("NodePriceCompute", unit => unit.Evidence(Signals.Attribute, "COMPUTE").Evidence(Signals.Declaration, "EFFECT"));

        (verdict.Type, verdict.DeclaredKind).ShouldBe((PatternType.Effect, NodeKind.Effect));
        verdict.Conflicts.ShouldBe(["attribute says COMPUTE, declaration says EFFECT"]);
    }

    [Fact]
    public void DeclaredFamilyOnANode_IsAConflict()
    {
        var verdict = Verdicts.Of("NodePriceCompute", unit => unit.Evidence(Signals.Name, "COMPUTE").Evidence(Signals.Declaration, "SERVICE"));

        verdict.Type.ShouldBe(PatternType.Service);
        verdict.Conflicts.ShouldBe(["declaration says SERVICE, name says COMPUTE"]);
        verdict.Confidence.ShouldBe(.693);
    }

    [Fact]
    public void DeclaredKind_IsTheNodeKindAndSettlesTheConflict()
    {
        var verdict = Verdicts.Of(
            "NodePriceCompute",
            unit => unit.Evidence(Signals.Name, "COMPUTE").Evidence(Signals.Declaration, "SERVICE").Evidence(Signals.Declaration, "kind:COMPUTE"));

        (verdict.Type, verdict.DeclaredKind).ShouldBe((PatternType.Service, NodeKind.Compute));
        verdict.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Declared_MayBeAbstractAnInterfaceOrBadlyNamed()
    {
        Verdicts.Of("Ledger", unit => unit.Abstract().Evidence(Signals.Declaration, "SERVICE")).IsPattern.ShouldBeTrue();
        Verdicts.Of("ILedger", unit => unit.Kind("interface").Evidence(Signals.Declaration, "SERVICE")).IsPattern.ShouldBeTrue();
        Verdicts.Of("Service", unit => unit.Evidence(Signals.Name, "reject:too_generic_name").Evidence(Signals.Declaration, "SERVICE")).IsPattern
            .ShouldBeTrue();
        Verdicts.Of("MainWindow", unit => unit.Evidence(Signals.Declaration, "SERVICE")).IsPattern.ShouldBeTrue();
    }

    [Fact]
    public void Declared_StaysExcludedInTests() =>
        Verdicts.Of("Ledger", unit => unit.Excluded("test").Evidence(Signals.Declaration, "SERVICE")).Rejection.ShouldBe("test");

    [Fact]
    public void UnknownWord_IsNoFamilyAndIsRejectedAloud()
    {
        var verdict = Verdicts.Of("Ledger", unit => unit.Evidence(Signals.Declaration, "WIDGET"));

        (verdict.Type, verdict.Rejection).ShouldBe((null, "unknown_type"));
    }

    [Fact]
    public void UnknownWordBesideOtherEvidence_ChangesNothing()
    {
        var verdict = Verdicts.Of("Ledger", unit => unit.Evidence(Signals.Declaration, "WIDGET").Evidence(Signals.Interface, "HANDLER/request"));

        (verdict.Type, verdict.Subtype, verdict.IsPattern).ShouldBe((PatternType.Handler, "request", true));
    }

    [Fact]
    public void Ignored_GoesBeforeEverything()
    {
        Verdicts.Of("Ledger", unit => unit.Evidence(Signals.Declaration, "SERVICE").Evidence(Signals.Attribute, "reject:ignored")).Rejection
            .ShouldBe("ignored");
        Verdicts.Of("Ledger", unit => unit.Abstract().Evidence(Signals.Interface, "HANDLER/request").Evidence(Signals.Attribute, "reject:ignored")).Rejection
            .ShouldBe("ignored");
        Verdicts.Of("Ledger", unit => unit.Evidence(Signals.Attribute, "reject:ignored").Evidence(Signals.Name, "reject:abstract_base")).Rejection
            .ShouldBe("ignored");
    }

    [Theory]
    [InlineData("Stock  Ledger", "Stock Ledger")]
    [InlineData("Bestandsbuch", "Bestandsbuch")]
    [InlineData("src/Stock.cs", "Order Service")]
    [InlineData("42", "Order Service")]
    public void GivenName_IsTheName_UnlessItIsAPath(string given, string name)
    {
        var unit = Unit.Of("OrderService", PatternType.Service);
        var fact = new EvidenceFact { Signal = Signals.Declaration, Detail = "seen", Supports = "name:" + given, FilePath = unit.Type.FilePath, Line = 1 };

        Unit.Name(unit with { Type = unit.Type with { Evidence = [fact] } }).ShouldBe(name);
    }
}
