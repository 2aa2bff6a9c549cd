using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class AlgorithmShapeTests
{
    [Fact]
    public void WorkWithinItself_IsPure() => IsPure(unit => unit.Member("Run", member => member.RealWork())).ShouldBeTrue();

    [Theory]
    [InlineData(EffectCategories.Database)]
    [InlineData(EffectCategories.File)]
    [InlineData(EffectCategories.Dispatch)]
    public void WorkThatLeavesTheProcess_IsNot(string category) =>
        IsPure(unit => unit.Member("Run", member => member.RealWork().Effect(category, "X.Y"))).ShouldBeFalse();

    [Fact]
    public void FileOpenedByTheWay_DoesNotCount() =>
        IsPure(unit => unit
            .Member("Run", member => member.RealWork())
            .Member("Walk")
            .Member("Open", member => member.Effect(EffectCategories.File, "File.ReadAllText"))).ShouldBeTrue();

    [Fact]
    public void DatabaseByTheWay_Counts() =>
        IsPure(unit => unit
            .Member("Run", member => member.RealWork())
            .Member("Walk")
            .Member("Open", member => member.Effect(EffectCategories.Database, "DbConnection.Open"))).ShouldBeFalse();

    [Fact]
    public void LookingUpComputingAndKeeping_IsCaching() =>
        Subtype(member => member.Returns("string").Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1).Shape(ShapeNames.StateWrites, 1)).ShouldBe(
            "caching");

    [Fact]
    public void MixingBitsInALoop_IsHashing() =>
        Subtype(member => member.Returns("uint").Takes("byte[]").Shape(ShapeNames.Hashing, 3).Shape(ShapeNames.Loops, 1)).ShouldBe("hashing");

    [Theory]
    [InlineData("Mix", 4, true)]
    [InlineData("Mix", 3, false)]
    [InlineData("GetHashCode", 9, false)]
    public void MixingManyBitsInALoop_IsClear(string method, int bits, bool expected) =>
        AlgorithmShape.Hashes(new TypeBuilder("Lattice").Member(method, member => member.Shape(ShapeNames.Hashing, bits).Shape(ShapeNames.Loops, 1)).Build())
            .ShouldBe(expected);

    [Fact]
    public void GivingThingsInOrder_IsRanking() => Subtype(member => member.Returns("List<Player>").Shape(ShapeNames.Ordering, 1)).ShouldBe("ranking");

    [Fact]
    public void WorkingOffAQueue_IsTraversal() =>
        Subtype(member => member.Returns("bool").Shape(ShapeNames.Frontiers, 2).Shape(ShapeNames.Loops, 1)).ShouldBe("traversal");

    [Fact]
    public void RecursionOnANumber_IsNoTraversal() =>
        Subtype(member => member.Returns("string").Takes("long").Shape(ShapeNames.Recursion, 1).Shape(ShapeNames.Arithmetic, 4)).ShouldBe("general");

    [Fact]
    public void TwoTextsAndANumber_IsMatching() =>
        Subtype(member => member.Returns("double").Takes("string", "string").Shape(ShapeNames.Characters, 4)).ShouldBe("matching");

    [Fact]
    public void ReadingCharacters_IsParsing() => Subtype(member => member.Returns("Node").Takes("string").Shape(ShapeNames.Characters, 4)).ShouldBe("parsing");

    [Fact]
    public void WritingText_IsNoParsing() =>
        Subtype(member => member.Returns("string").Takes("long").Shape(ShapeNames.StringOperations, 9)).ShouldBe("general");

    [Fact]
    public void FindingATime_IsScheduling() =>
        Subtype(member => member.Returns("DateTimeOffset").Takes("int").Shape(ShapeNames.Loops, 1)).ShouldBe("scheduling");

    [Fact]
    public void FractionOfSeveralCases_IsScoring() =>
        Subtype(member => member.Returns("double").Takes("Loan").Shape(ShapeNames.Branches, 2).Shape(ShapeNames.Arithmetic, 3)).ShouldBe("scoring");

    [Fact]
    public void EntityThatComputes_StaysAnEntity() =>
        Verdicts.Of("Meeting", unit => unit.Extends("T:Shop.Entity", "Shop", "Equals").Member("Run", member => member.RealWork())).Type.ShouldBeNull();

    [Theory]
    [InlineData("OrderViewModel")]
    [InlineData("OrderExtensions")]
    public void SurfaceOfOtherThings_IsNoAlgorithm(string name) =>
        Verdicts.Of(name, unit => unit.Member("Run", member => member.RealWork())).Type.ShouldNotBe(PatternType.Algorithm);

    private static bool IsPure(Action<TypeBuilder> build)
    {
        var type = new TypeBuilder("Lattice");
        build(type);
        return AlgorithmShape.IsPure(type.Build());
    }

    private static string Subtype(Action<MemberBuilder> build) => AlgorithmShape.Subtype(new TypeBuilder("Lattice").Member("Run", build).Build());
}
