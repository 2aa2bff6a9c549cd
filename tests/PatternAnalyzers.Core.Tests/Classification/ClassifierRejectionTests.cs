using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class ClassifierRejectionTests
{
    [Theory]
    [InlineData("test")]
    [InlineData("generated")]
    [InlineData("sample")]
    public void ExcludedCandidate_IsRejectedForThatReason(string reason)
    {
        var verdict = Verdicts.Of("PlaceOrder", unit => unit.Evidence(Signals.Interface, "HANDLER/request").Excluded(reason));

        verdict.Rejection.ShouldBe(reason);
        verdict.IsPattern.ShouldBeFalse();
    }

    [Fact]
    public void ExcludedClassThatIsNoCandidate_IsNotEvenRejected() =>
        Verdicts.Of("Order", unit => unit.Member("Run").Excluded("test")).Rejection.ShouldBeNull();

    [Fact]
    public void AbstractClass_IsAnAbstractBase() =>
        Verdicts.Of("NodeBaseEffect", unit => unit.Evidence(Signals.Name, "EFFECT").Member("Run").Abstract()).Rejection.ShouldBe("abstract_base");

    [Fact]
    public void InterfaceWithEvidence_IsRejected() =>
        Verdicts.Of("IPlaceOrder", unit => unit.Evidence(Signals.Interface, "HANDLER/request").Kind("interface")).Rejection.ShouldBe("interface");

    [Fact]
    public void InterfaceWithoutEvidence_IsNothing() =>
        Verdicts.Of("IPlaceOrder", unit => unit.Declares("Run").Kind("interface")).Rejection.ShouldBeNull();

    [Theory]
    [InlineData("enum")]
    [InlineData("delegate")]
    public void EnumsAndDelegates_AreNeverCandidates(string kind)
    {
        var verdict = Verdicts.Of("NodeKindEffect", unit => unit.Evidence(Signals.Name, "EFFECT").Kind(kind));

        verdict.Type.ShouldBeNull();
        verdict.Rejection.ShouldBeNull();
    }

    [Fact]
    public void RecordNamedLikeANode_IsAModel() =>
        Verdicts.Of("NodeStockEffect", unit => unit.Evidence(Signals.Name, "EFFECT").Kind("record")).Rejection.ShouldBe("model");

    [Fact]
    public void ClassOfPropertiesNamedLikeANode_IsAModel() =>
        Verdicts.Of("NodeStockEffect", unit => unit.Evidence(Signals.Name, "EFFECT").Field("Amount", "int", "property")).Rejection.ShouldBe("model");

    [Fact]
    public void RecordThatDeclaresItself_IsNoModel() =>
        Verdicts.Of("NodeStockEffect", unit => unit.Evidence(Signals.Attribute, "EFFECT").Kind("record")).IsPattern.ShouldBeTrue();

    [Fact]
    public void ExtractorsReason_IsKept() =>
        Verdicts.Of("ModelContractEffect", unit => unit.Evidence(Signals.Name, "reject:model")).Rejection.ShouldBe("model");

    [Fact]
    public void GenericNameOfADeclaredHandler_IsForgiven() =>
        Verdicts.Of("Handler", unit => unit.Evidence(Signals.Interface, "HANDLER/request").Evidence(Signals.Name, "reject:too_generic_name")).IsPattern
            .ShouldBeTrue();

    [Fact]
    public void GenericNameOfARegisteredService_IsNot() =>
        Verdicts.Of("Service", unit => unit.Evidence(Signals.Registration, "SERVICE/general").Member("Run")).Rejection.ShouldBe("too_generic_name");

    [Fact]
    public void InterfaceNamedLikeANode_IsRejected() =>
        Verdicts.Of("INodeBookingEffect", unit => unit.Kind("interface").Declares("Run")).Rejection.ShouldBe("interface");

    [Theory]
    [InlineData("TestOrchestrator", "test")]
    [InlineData("NodeCatalogueEffect", "generated")]
    public void ExcludedClassNamedAfterAKind_IsRejected(string name, string reason) =>
        Verdicts.Of(name, unit => unit.Member("Run").Excluded(reason)).Rejection.ShouldBe(reason);

    [Fact]
    public void TestDouble_IsRejected() =>
        Verdicts.Of("FakeStockRepository", unit => unit.Realises("T:Shop.IStockRepository", "Shop", "Find").Kind("class").Member("Find").Excluded("test")).Rejection
            .ShouldBe("test");

    [Fact]
    public void ServiceWithoutEvidence_IsNotRejectedForItsName() =>
        Verdicts.Of("ImageEffect", unit => unit.Member("Run")).Rejection.ShouldBeNull();

    [Fact]
    public void PlainClass_IsNothing()
    {
        var verdict = Verdicts.Of("Order", unit => unit.Member("Total"));

        verdict.Type.ShouldBeNull();
        verdict.Rejection.ShouldBeNull();
        verdict.IsPattern.ShouldBeFalse();
    }
}
