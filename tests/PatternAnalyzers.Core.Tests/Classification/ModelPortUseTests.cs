using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

/// <summary>Models behind ports of the solution, and who remembers what was said.</summary>
public sealed class ModelPortUseTests
{
    private const string Answer = "IChatClient.GetResponseAsync";

    [Fact]
    public void QuestionToAnOwnModelWithWhatAPartnerFound_IsARagQuery()
    {
        var verdict = Verdicts.Of("Guide", unit => unit.Injects("T:Shop.IPassages", "Shop").Injects("T:Shop.ISpeech", "Shop")
            .Member(
                "Run",
                member => member
                    .Calls("T:Shop.IPassages|Nearest(System.String,System.Int32)")
                    .Calls("T:Shop.ISpeech|Say(System.String)")
                    .Effect(EffectCategories.Intelligence, "ISpeech.Say", byName: true)
                    .Shape(ShapeNames.ModelQuestions, 1)));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe("rag_query");
    }

    [Fact]
    public void QuestionToAnOwnModelAlone_RetrievesNothing()
    {
        var verdict = Verdicts.Of("Haggler", unit => unit.Injects("T:Shop.ISpeech", "Shop")
            .Member(
                "Run",
                member => member
                    .Calls("T:Shop.ISpeech|Say(System.String)")
                    .Effect(EffectCategories.Intelligence, "ISpeech.Say", byName: true)
                    .Shape(ShapeNames.ModelQuestions, 1)));

        verdict.Type.ShouldBe(PatternType.Agent);
    }

    [Fact]
    public void CallOfAPlainPort_IsNoIntelligence() =>
        Verdicts.Of("Haggler", unit => unit.Injects("T:Shop.ISpeech", "Shop").Member("Run", member => member.Calls("T:Shop.ISpeech|Say(System.String)"))).Type
            .ShouldNotBe(PatternType.Agent);

    [Fact]
    public void VectorsOfAnOwnModel_AreEmbedding() =>
        Verdicts.Of(
            "Prints",
            unit => unit.Member("Run", member => member.Effect(EffectCategories.Intelligence, "IWords.Of", byName: true).Shape(ShapeNames.ModelVectors, 1))).Subtype
            .ShouldBe("embedding");

    [Theory]
    [InlineData("Func<CancellationToken, Task<Column>>", "manifest_injection")]
    [InlineData("Func<string, Task<Column>>", "rag_query")]
    public void FunctionAskedFirst_SaysWhetherAQuestionWasPutToIt(string type, string subtype) =>
        Verdicts.Of("Sql", unit => unit.Injects("T:System." + type, "System.Runtime")
            .Member("Run", member => member.Effect(EffectCategories.Intelligence, Answer))).Subtype.ShouldBe(subtype);

    [Fact]
    public void ConversationWithAPartThatIsFilledIn_TakesOnRoles()
    {
        var verdict = Verdicts.Of("Stage", unit => unit.Field("scene", "List<ChatMessage>", "readonly", "collection").Field("current", "Part?")
            .Member("Run", member => member.Effect(EffectCategories.File, "File.OpenRead").Effect(EffectCategories.Intelligence, Answer)));

        verdict.Type.ShouldBe(PatternType.Agent);
        verdict.Subtype.ShouldBe("polymorphic");
    }

    [Fact]
    public void PartWithoutAConversation_IsACache() =>
        Verdicts.Of("Stage", unit => unit.Field("current", "Part?")
            .Member("Run", member => member.Effect(EffectCategories.File, "File.OpenRead").Effect(EffectCategories.Intelligence, Answer))).Type
                .ShouldBe(PatternType.Intelligence);

    [Fact]
    public void TwoQuestionsBehindARegistration_AreAService() =>
        Verdicts.Of(
            "Ear",
            unit => unit
                .Evidence(Signals.Registration, "SERVICE/intelligence")
                .Member("Run", member => member.Effect(EffectCategories.Intelligence, Answer).Effect(EffectCategories.Intelligence, Answer)))
            .Type.ShouldBe(PatternType.Service);

    [Fact]
    public void TwoQuestionsOfOneThatNobodyRegisters_AreAnAgent() =>
        Verdicts.Of(
            "Ear",
            unit => unit
                .Field("key", "string", "readonly")
                .Member("Run", member => member.Effect(EffectCategories.Intelligence, Answer).Effect(EffectCategories.Intelligence, Answer)))
            .Type.ShouldBe(PatternType.Agent);
}
