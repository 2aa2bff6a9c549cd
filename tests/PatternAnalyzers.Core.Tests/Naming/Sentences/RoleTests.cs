using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class RoleTests
{
    [Theory]
    [InlineData("SqlOutboxAccessor", PatternType.Service, "messaging", "SQL outbox accessor")]
    [InlineData("OrderPaidHandler", PatternType.Handler, "event", "Event handler")]
    [InlineData("InMemoryBus", PatternType.Service, "messaging", "In-memory bus")]
    [InlineData("UsersSeed", PatternType.Handler, "background", "Users seed")]
    public void TypeWithoutDeeds_IsCalledByItsName(string typeName, PatternType type, string subtype, string expected) =>
        Role.Of(Told.Of(typeName, type, subtype)).ShouldBe(expected);

    [Theory]
    [InlineData("reader", true)]
    [InlineData("service", true)]
    [InlineData("case", false)]
    public void Role_IsADoerOrAKnownNoun(string word, bool expected) => Role.IsRole(word).ShouldBe(expected);
}
