using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class ModelUseTests
{
    [Theory]
    [InlineData("rag_query", "QdrantClient.SearchAsync", "IEmbeddingGenerator.GenerateVectorAsync")]
    [InlineData("rag_query", "VectorStoreCollection.SearchAsync", "IChatClient.GetResponseAsync")]
    [InlineData("rag_query", "VectorStoreCollection.SearchAsync")]
    [InlineData("embedding", "IEmbeddingGenerator.GenerateAsync", "QdrantClient.UpsertAsync")]
    [InlineData("embedding", "EmbeddingClient.GenerateEmbeddingAsync")]
    public void SearchingAndEmbedding_AreIntelligence(string subtype, params string[] calls)
    {
        var verdict = Verdicts.Of(
            "Finder",
            unit => unit.Member("Run", member => Array.ForEach(calls, call => member.Effect(EffectCategories.Intelligence, call))));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe(subtype);
    }

    [Fact]
    public void VectorsInAndOutOfAStore_AreAServiceAndNotIntelligence() =>
        Verdicts.Of(
            "Shelf",
            unit => unit
                .Injects("T:Qdrant.Client.IQdrantClient", "Qdrant.Client")
                .Member(
                    "Run",
                    member => member
                        .Returns("Task")
                        .Shape(ShapeNames.Awaits, 2)
                        .Shape(ShapeNames.DependencyCalls, 2)
                        .Effect(EffectCategories.Intelligence, "QdrantClient.SearchAsync")
                        .Effect(EffectCategories.Intelligence, "QdrantClient.UpsertAsync")))
            .Type.ShouldBe(PatternType.Service);

    [Fact]
    public void AskingInALoop_IsAnAgent()
    {
        var verdict = Verdicts.Of("Worker", unit => unit.Evidence(Signals.Registration, "SERVICE/general")
            .Member("Run", member => member.Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync").Shape(ShapeNames.LoopedIntelligence, 1)));

        verdict.Type.ShouldBe(PatternType.Agent);
        verdict.Subtype.ShouldBe("specialized");
    }

    [Fact]
    public void AskingWithAPersonaThatChanges_IsAPolymorphicAgent()
    {
        var verdict = Verdicts.Of(
            "Tutor",
            unit => unit.Field("persona", "string").Member("Run", member => member.Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")));

        verdict.Type.ShouldBe(PatternType.Agent);
        verdict.Subtype.ShouldBe("polymorphic");
    }

    [Fact]
    public void AskingWithNothingOfItsOwn_IsNoAgent() =>
        Verdicts.Of(
            "Sample",
            unit => unit.Member(
                "Run",
                member => member.Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync").Shape(ShapeNames.LoopedIntelligence, 1)))
            .Type.ShouldNotBe(PatternType.Agent);

    [Fact]
    public void HandingOutAClient_AsksNothing() =>
        Verdicts.Of(
            "Connection",
            unit => unit.Field("key", "string").Member("Create", member => member.Effect(EffectCategories.Intelligence, "AzureOpenAIClient.GetChatClient")))
            .Type.ShouldNotBe(PatternType.Agent);

    [Fact]
    public void OneQuestionBehindARegisteredInterface_IsAService() =>
        Verdicts.Of(
            "Drafts",
            unit => unit
                .Evidence(Signals.Registration, "SERVICE/intelligence")
                .Member("Run", member => member.Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")))
            .Type.ShouldBe(PatternType.Service);

    [Fact]
    public void OneQuestionWithACatalogueTakenWhole_InjectsAManifest()
    {
        var verdict = Verdicts.Of("Stuffing", unit => unit.Injects("T:Shop.IProducts", "Shop")
            .Member("Run", member => member.Calls("T:Shop.IProducts|All").Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe("manifest_injection");
    }

    [Fact]
    public void QuestionWithWhatADatabaseGave_IsARagQuery()
    {
        var verdict = Verdicts.Of(
            "Primer",
            unit => unit.Member(
                "Run",
                member => member
                    .Effect(EffectCategories.Database, "DbCommand.ExecuteReaderAsync")
                    .Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe("rag_query");
    }

    [Fact]
    public void ModelBehindAnotherModel_IsAServiceAndNoAgent() =>
        Verdicts.Of(
            "Counting",
            unit => unit
                .Realises("T:Microsoft.Extensions.AI.IChatClient", "Microsoft.Extensions.AI")
                .Injects("T:Microsoft.Extensions.AI.IChatClient", "Microsoft.Extensions.AI")
                .Member(
                    "Run",
                    member => member
                        .Returns("Task<string>")
                        .Shape(ShapeNames.Awaits, 2)
                        .Shape(ShapeNames.DependencyCalls, 2)
                        .Shape(ShapeNames.Collaborators, 2)
                        .Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")))
            .Type.ShouldBe(PatternType.Service);

    [Fact]
    public void TextToVectorsOverTheNetwork_IsEmbedding()
    {
        var verdict = Verdicts.Of(
            "Vec",
            unit => unit.Member("Of", member => member.Takes("string").Returns("Task<float[]>").Effect(EffectCategories.Network, "HttpClient.PostAsync")));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe("embedding");
    }

    [Fact]
    public void VectorsFromVectors_AreAServiceAndNoEmbedding() =>
        Verdicts.Of("Vec", unit => unit.Injects("T:System.Net.Http.HttpClient", "System.Net.Http", EffectCategories.Network)
            .Member(
                "Of",
                member => member
                    .Takes("float[]")
                    .Returns("Task<float[]>")
                    .Shape(ShapeNames.Awaits, 1)
                    .Shape(ShapeNames.DependencyCalls, 1)
                    .Effect(EffectCategories.Network, "HttpClient.PostAsync"))).Type
                .ShouldBe(PatternType.Service);

    [Fact]
    public void LeaderOfSeveralAgents_IsAnOrchestrator()
    {
        var manifest = Given.Manifest(Given.Project("Shop").Type("Panel", unit => unit.Evidence(Signals.Convention, "AGENT/coordination")
            .Member("Run", member => member.Effect(EffectCategories.Intelligence, "AIAgent.RunAsync"))));

        manifest.Named("Panel").NodeKind.ShouldBe(NodeKind.Orchestrator);
    }

    [Fact]
    public void ModelThatSearchesBeforeAnother_IsARagQuery()
    {
        var verdict = Verdicts.Of("Grounded", unit => unit.Realises("T:Microsoft.Extensions.AI.IChatClient", "Microsoft.Extensions.AI")
            .Member(
                "Run",
                member => member
                    .Effect(EffectCategories.Intelligence, "QdrantClient.SearchAsync")
                    .Effect(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe("rag_query");
    }
}
