using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What of a type has to do with the messages that it handles.</summary>
public sealed class HandlingTests
{
    [Fact]
    public void WhatElseTheTypeOffers_IsNoHandling() =>
        Descriptions.Describe(Movies()).Text.ShouldBe("Handles MovieDeleted events (MediatR): deletes credits for movies through ICreditRepository.");

    [Fact]
    public void MethodsOfItsOwnThatAreCalled_AreHandling()
    {
        var input = Handling.Only(Movies());
        input.Type.Members.Select(member => member.Name).ShouldBe(["HandleAsync(Shop.MovieDeleted)", "Clear"]);
        input.Effects.Select(effect => effect.Symbol).ShouldBe(["File.Delete"]);
        input.Sent.ShouldBe(["CreditsCleared"]);
    }

    [Fact]
    public void TypeThatDoesNothingElse_StaysAsItIs()
    {
        var input = Movies();
        input = input with { Type = input.Type with { Members = [input.Type.Members[0]] } };
        Handling.Only(input).ShouldBeSameAs(input);
    }

    [Fact]
    public void WhatTheBaseOfAllRepositoriesHas_IsCalledByTheOneThatWasGiven()
    {
        var input = Movies().Given("ICreditRepository");
        input = input with { Called = [Told.Called("IBasicRepository", "DeleteForMovies")] };
        input = input with
        {
            Type = input.Type with { Members = [input.Type.Members[0] with { Calls = ["T:Shop.IBasicRepository`1|DeleteForMovies"] }, input.Type.Members[1]] }
        };
        Handling.Only(input).Called[0].Owner.ShouldBe("ICreditRepository");
    }

    [Fact]
    public void HandlerWhoseBaseHandles_DoesAsThatDoes()
    {
        var input = Movies().Is("CleanerBase", "base");
        input = input with
        {
            Type = input.Type with { Members = [Told.Method("GetCredits")] },
            Implements = [.. input.Implements, new ImplementsFact
            {
                Symbol = input.Type.Symbol,
                Target = "T:Shop.IHandle`1",
                Name = "IHandle",
                Relation = "interface",
                Depth = 2,
                Arguments = ["MovieDeleted"]
            }],
        };
        Descriptions.Describe(input).Text.ShouldBe("Handles MovieDeleted events (MediatR) as CleanerBase does.");
    }

    private static DescriptionInput Movies()
    {
        var input = Told.Handler("MovieDeleted", "event");
        return input with
        {
            Type = input.Type with
            {
                Name = "CreditService",
                Members =
                [
                    Told.Method("HandleAsync(Shop.MovieDeleted)") with
                    {
                        Parameters = ["MovieDeleted"],
                        Calls = [input.Type.Symbol + "|Clear", "T:Shop.ICreditRepository!Shop.Core|DeleteForMovies"]
                    },
                    Told.Method("AddCredits") with
                    {
                        Calls = ["T:Shop.ICreditRepository!Shop.Core|AddCredits"],
                        Effects = [Told.Effect(EffectCategories.Network, "HttpClient.GetAsync")]
                    },
                    Told.Method("Clear") with
                    {
                        Accessibility = "private",
                        Calls = ["T:Shop.CreditsCleared|#ctor(System.Int32)"],
                        Effects = [Told.Effect(EffectCategories.File, "File.Delete")]
                    },
                ],
            },
            Called = [Told.Called("ICreditRepository", "DeleteForMovies"), Told.Called("ICreditRepository", "AddCredits")],
            Effects = [Told.Effect(EffectCategories.File, "File.Delete"), Told.Effect(EffectCategories.Network, "HttpClient.GetAsync")],
            Sent = ["CreditsAdded", "CreditsCleared"],
        };
    }
}
