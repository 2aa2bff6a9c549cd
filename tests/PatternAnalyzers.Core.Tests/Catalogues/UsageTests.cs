using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class UsageTests
{
    [Fact]
    public void MembersOfAllProjects_AreCountedOnceEach() =>
        Of(
            "T:A.Target",
            Given.Project("A").Type("Target").Type("X", Refers("One", "Two")).Type("Y", Refers("One")),
            Given.Project("B").Type("X", Refers("One"))).ShouldBe(
            4);

    [Fact]
    public void SameMemberByTwoKinds_CountsOnce() =>
        Of(
            "T:A.Target",
            Given.Project("A").Type("Target").Type("X", unit => unit.Refers("call", "T:A.Target", "A", "One").Refers("create", "T:A.Target", "A", "One"))).ShouldBe(
            1);

    [Fact]
    public void OwnMembers_DoNotCount() => Of("T:A.Target", Given.Project("A").Type("Target", Refers("One"))).ShouldBe(0);

    [Fact]
    public void NestedTypes_DoNotCount() =>
        Of("T:A.Target", Given.Project("A").Type("Target").Type("Inner", unit => Refers("One")(unit.With(type => type with { Container = "T:A.Target" })))).ShouldBe(
            0);

    [Fact]
    public void Tests_DoNotCount()
    {
        var project = Given.Project("A").Type("Target").Type("TargetTests", unit => Refers("One")(unit.Excluded("test")));

        Of("T:A.Target", project, Given.Project("A.Tests").With(header => header with { Test = true }).Type("X", Refers("One"))).ShouldBe(0);
    }

    [Fact]
    public void HandledMessage_IsAUse() =>
        Of(
            "T:A.Target",
            Given.Project("A")
                .Type("Message")
                .Type("Target", unit => unit.HandlesMessage("T:A.Message", "A"))
                .Type("X", unit => unit.Refers("publish", "T:A.Message", "A", "One")))
            .ShouldBe(1);

    [Fact]
    public void InterfaceOfTheOnlyImplementation_IsAUse() =>
        Of("T:A.Target", Contract(), Given.Project("A").Type("Target", Realises).Type("X", UsesContract)).ShouldBe(1);

    [Fact]
    public void InterfaceOfSeveralImplementations_IsNot() =>
        Of("T:A.Target", Contract(), Given.Project("A").Type("Target", Realises).Type("Other", Realises).Type("X", UsesContract)).ShouldBe(0);

    [Fact]
    public void InterfaceOfTheRegisteredImplementation_IsAUse()
    {
        var project = Given.Project("A").Type("Target", Realises).Type("Other", Realises).Type("X", UsesContract)
            .Type("Startup", unit => unit.Registers("T:A.Target", "A", "T:C.IContract", "C"));

        // The registration itself refers to the target too.
        Of("T:A.Target", Contract(), project).ShouldBe(2);
        Of("T:A.Other", Contract(), project).ShouldBe(0);
    }

    [Theory]
    [InlineData("HANDLER/http_endpoint")]
    [InlineData("HANDLER/grpc")]
    [InlineData("HANDLER/hub")]
    [InlineData("HANDLER/background")]
    [InlineData("HANDLER/command_line")]
    [InlineData("HANDLER/ui")]
    [InlineData("HOOK/lifecycle")]
    public void EntryPoint_HasUnknownUsage(string supports) => UsageOf(supports).ShouldBe("entry_point");

    [Theory]
    [InlineData("HANDLER/request")]
    [InlineData("SERVICE/storage")]
    [InlineData("EFFECT")]
    public void AnythingElse_HasKnownUsage(string supports) => UsageOf(supports).ShouldBeNull();

    private static string? UsageOf(string supports) =>
        Given.Manifest(Given.Project("A").Type("Payment", unit => unit.Evidence(Signals.Attribute, supports))).Patterns.Single().Quality.Usage.UnknownReason;

    private static int Of(string symbol, params ProjectBuilder[] projects)
    {
        var solution = new Solution([.. projects.Select(project => project.Build())]);
        return new Usages(solution, new Implementations(solution)).Of(solution.Units.Single(unit => unit.Symbol == symbol)).Members;
    }

    private static Action<TypeBuilder> Refers(params string[] members) => unit => unit.Refers("call", "T:A.Target", "A", members);

    private static ProjectBuilder Contract() => Given.Project("C").Type("IContract", unit => unit.Kind("interface").Declares("Go"));

    private static void Realises(TypeBuilder unit) => unit.Member("Go").Realises("T:C.IContract", "C", "Go");

    private static void UsesContract(TypeBuilder unit) => unit.Refers("call", "T:C.IContract", "C", "One");
}
