using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Behaviour;

public sealed class PropagationTests
{
    private const string Unit = "T:Shop.Place";
    private const string Contract = "T:Shop.Stock.IStock";

    [Fact]
    public void SoleImplementationInAnotherProject_CarriesItsEffect()
    {
        var verdict = Given.BehaviourOf(Unit, Caller(), Contracts(), Storage("SqlStock"));

        verdict.Kind.ShouldBe(NodeKind.Effect);
        verdict.Confidence.ShouldBe(.81);
        verdict.Evidence!.Detail.ShouldBe("writes to the database through AppDbContext.SaveChangesAsync in SqlStock");
    }

    [Fact]
    public void RegisteredImplementation_IsTheOneThatCounts()
    {
        var registered = Given.Project("Shop.Host").Type("Startup", unit => unit.Registers("T:Shop.Memory.MemoryStock", "Shop.Memory", Contract, "Shop.Stock"));

        Given.BehaviourOf(Unit, Caller(), Contracts(), Storage("SqlStock"), Memory(), registered).Kind.ShouldNotBe(NodeKind.Effect);
    }

    [Fact]
    public void SeveralImplementationsAndNoRegistration_AllCountLess()
    {
        var verdict = Given.BehaviourOf(Unit, Caller(), Contracts(), Storage("SqlStock"), Memory());

        verdict.Kind.ShouldBe(NodeKind.Effect);
        verdict.Confidence.ShouldBe(.72);
    }

    [Fact]
    public void ImplementationInTests_DoesNotCount()
    {
        var fake = Storage("FakeStock").With(header => header with { Test = true });

        // What the contract itself says is all there is.
        Given.BehaviourOf(Unit, Caller(), Contracts(), fake).Evidence!.Detail.ShouldBe("works through IStock");
    }

    [Fact]
    public void EffectThreeHopsAway_IsSomebodyElsesJob()
    {
        var chain = Given.Project("Shop")
            .Type("Place", unit => unit.Member("Run", member => member.RealWork().Calls("T:Shop.A|Run")))
            .Type("A", unit => unit.Member("Run", member => member.Calls("T:Shop.B|Run")))
            .Type("B", unit => unit.Member("Run", member => member.Calls("T:Shop.C|Run")))
            .Type("C", unit => unit.Member("Run", member => member.Effect(EffectCategories.File, "File.WriteAllText")));

        Given.BehaviourOf(Unit, chain).Kind.ShouldBe(NodeKind.Compute);
        Given.BehaviourOf("T:Shop.A", chain).Kind.ShouldBe(NodeKind.Effect);
        Given.CategoryOf(Unit, chain).ShouldBe(HandlerCategory.Effect);
    }

    [Fact]
    public void PrivateHelpers_AreNoHops()
    {
        var project = Given.Project("Shop").Type("Place", unit => unit
            .Member("Run", member => member.Calls("T:Shop.Place|A"))
            .Member("A", member => member.Calls("T:Shop.Place|B"))
            .Member("B", member => member.Effect(EffectCategories.File, "File.WriteAllText")));

        Given.BehaviourOf(Unit, project).Confidence.ShouldBe(.9);
    }

    [Fact]
    public void CallsInACircle_Settle()
    {
        var project = Given.Project("Shop")
            .Type("Place", unit => unit.Member("Run", member => member.Calls("T:Shop.A|Run")))
            .Type("A", unit => unit.Member("Run", member => member.Calls("T:Shop.Place|Run").Effect(EffectCategories.Random, "Random.Next")));

        Given.CategoryOf(Unit, project).ShouldBe(HandlerCategory.NondeterministicCompute);
    }

    [Fact]
    public void EffectNineHopsAway_IsOutOfSight()
    {
        var project = Given.Project("Shop");
        for (var hop = 0; hop <= 9; hop++)
        {
            var next = hop + 1;
            project.Type(
                "Hop" + hop,
                unit => unit.Member(
                    "Run",
                    member => _ = next > 9 ? member.Effect(EffectCategories.File, "File.Delete") : member.Calls($"T:Shop.Hop{next}|Run")));
        }

        Given.CategoryOf("T:Shop.Hop1", project).ShouldBe(HandlerCategory.Effect);
        Given.CategoryOf("T:Shop.Hop0", project).ShouldBe(HandlerCategory.Compute);
    }

    [Fact]
    public void BaseClassThatDoesTheWork_MakesAnEffect()
    {
        var project = Given.Project("Shop")
            .Type("Base", unit => unit.Abstract().Member("Save", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")))
            .Type("Place", unit => unit.Extends("T:Shop.Base", "Shop").Member("#ctor"));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Effect);
    }

    private static ProjectBuilder Caller() => Given.Project("Shop").Type("Place", unit => unit
        .Injects(Contract, "Shop.Stock")
        .Member("Run", member => member.Calls(Contract + "!Shop.Stock|Save")));

    private static ProjectBuilder Contracts() => Given.Project("Shop.Stock").Type("IStock", unit => unit.Kind("interface").Declares("Save"));

    private static ProjectBuilder Storage(string name) => Given.Project("Shop.Sql").Type(name, unit => unit
        .Realises(Contract, "Shop.Stock", "Save")
        .Member("Save", member => member.Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync")));

    private static ProjectBuilder Memory() => Given.Project("Shop.Memory").Type("MemoryStock", unit => unit
        .Realises(Contract, "Shop.Stock", "Save")
        .Member("Save", member => member.Shape(ShapeNames.StateWrites, 1)));
}
