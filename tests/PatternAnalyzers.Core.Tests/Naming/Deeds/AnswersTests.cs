using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class AnswersTests
{
    [Fact]
    public void EachMessage_HasItsAnswers() =>
        Answers.Of(
            Handler("CodeRequested", "ChainClosed") with { Effects = [Told.Effect(EffectCategories.Messaging, "Agent.Publish")], Answers = [new Answer(
                "CodeRequested",
                "CodeGenerated"), new Answer("ChainClosed", "CodeCreated")] })
        .ShouldBe("publishes CodeCreated on ChainClosed and CodeGenerated on CodeRequested");

    [Fact]
    public void SeveralAnswers_AreToldWithTheirMessage() =>
        Answers.Of(
            Handler("CodeRequested", "ChainClosed").Is("Agent", "base") with { Effects = [Told.Effect(EffectCategories.Messaging, "Agent.Publish")], Answers = [new Answer(
                "CodeRequested",
                "CodeGenerated"), new Answer("CodeRequested", "Output"), new Answer("ChainClosed", "Output")] })
        .ShouldBe("publishes CodeGenerated and Output on CodeRequested, and Output on ChainClosed");

    [Fact]
    public void MessageThatIsOnlyMade_IsNotPublished() =>
        Answers.Of(Handler("CodeRequested", "ChainClosed") with { Answers = [new Answer("CodeRequested", "CodeGenerated")] }).ShouldBeEmpty();

    [Fact]
    public void HandlerOfOneMessage_SaysItElsewhere() =>
        Answers.Of(
            Handler("CodeRequested") with { Effects = [Told.Effect(EffectCategories.Messaging, "Agent.Publish")], Answers = [new Answer(
                "CodeRequested",
                "CodeGenerated")] })
            .ShouldBeEmpty();

    private static DescriptionInput Handler(params string[] messages) =>
        Told.Of("Developer") with { Handles = [.. messages.Select(message => new HandlesFact { Symbol = "T:H", Message = "T:" + message, MessageName = message, Framework = "AutoGen" })] };
}
